// Schema in Drizzle for SQL Server, written by Keyline.

import { int, mssqlTable, nvarchar } from "drizzle-orm/mssql-core";

// Everyone we know.
// Even those who don't know us.
export const people = mssqlTable("people", {
  // Ours, not theirs
  personId: int("person_id").primaryKey(),
  // As it's \ was written
  name: nvarchar("name", { length: 100 }).notNull(),
});
