// Schema in Drizzle for PostgreSQL, written by Keyline.

import { integer, pgTable, varchar } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  column3: integer("column_3"),
  name: varchar("name", { length: 20 }),
  name2: varchar("Name_2", { length: 20 }),
});

export const things2 = pgTable("things_2", {
  thingId: integer("thing_id").primaryKey(),
  name: varchar("name", { length: 20 }),
});

export const table12 = pgTable("table_12", {
  number: varchar("number", { length: 20 }),
});
