// Schema in Drizzle for MySQL, written by Keyline.

import { int, mysqlTable, varchar } from "drizzle-orm/mysql-core";

export const things = mysqlTable("things", {
  column3: int("column_3"),
  name: varchar("name", { length: 20 }),
  name2: varchar("Name_2", { length: 20 }),
});

export const things2 = mysqlTable("things_2", {
  thingId: int("thing_id").primaryKey(),
  name: varchar("name", { length: 20 }),
});

export const table12 = mysqlTable("table_12", {
  number: varchar("number", { length: 20 }),
});
