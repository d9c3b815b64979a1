import { int, mssqlTable, nvarchar } from "drizzle-orm/mssql-core";

export const people = mssqlTable("people", {
  personId: int("person_id").primaryKey(),
  name: nvarchar("name", { length: 100 }),
});
