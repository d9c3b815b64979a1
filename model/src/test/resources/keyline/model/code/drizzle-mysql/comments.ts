// Schema in Drizzle for MySQL, written by Keyline.

import { int, mysqlTable, varchar } from "drizzle-orm/mysql-core";

// Everyone we know.
// Even those who don't know us.
export const people = mysqlTable("people", {
  // Ours, not theirs
  personId: int("person_id").primaryKey(),
  // As it's \ was written
  name: varchar("name", { length: 100 }).notNull(),
});
