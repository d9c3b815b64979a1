// Schema in Drizzle for SQLite, written by Keyline.

import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const things = sqliteTable("things", {
  column3: integer("column_3"),
  name: text("name", { length: 20 }),
  name2: text("Name_2", { length: 20 }),
});

export const things2 = sqliteTable("things_2", {
  thingId: integer("thing_id").primaryKey(),
  name: text("name", { length: 20 }),
});

export const table12 = sqliteTable("table_12", {
  number: text("number", { length: 20 }),
});
