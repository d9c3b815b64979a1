// Schema in Drizzle for SQLite, written by Keyline.

import { sql } from "drizzle-orm";
import {
  integer,
  sqliteTable,
  sqliteView,
  text,
} from "drizzle-orm/sqlite-core";

export const people = sqliteTable("people", {
  personId: integer("person_id").primaryKey(),
  name: text("name", { length: 100 }),
});

export const namedPeople = sqliteView("named_people", {
  personId: integer("person_id").notNull(),
  name: text("name", { length: 100 }),
}).as(sql`SELECT * FROM people WHERE name IS NOT NULL`);

export const shortNames = sqliteView("short_names", {
  personId: integer("person_id").notNull(),
  name: text("name", { length: 100 }),
}).as(sql`SELECT * FROM named_people WHERE length(name) < 4`);
