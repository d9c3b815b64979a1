// Schema in Drizzle for PostgreSQL, written by Keyline.

import { sql } from "drizzle-orm";
import { integer, pgTable, pgView, varchar } from "drizzle-orm/pg-core";

export const people = pgTable("people", {
  personId: integer("person_id").primaryKey(),
  name: varchar("name", { length: 100 }),
});

export const namedPeople = pgView("named_people", {
  personId: integer("person_id").notNull(),
  name: varchar("name", { length: 100 }),
}).as(sql`SELECT * FROM people WHERE name IS NOT NULL`);

export const shortNames = pgView("short_names", {
  personId: integer("person_id").notNull(),
  name: varchar("name", { length: 100 }),
}).as(sql`SELECT * FROM named_people WHERE length(name) < 4`);
