// Schema in Drizzle for MySQL, written by Keyline.

import { sql } from "drizzle-orm";
import { int, mysqlTable, mysqlView, varchar } from "drizzle-orm/mysql-core";

export const people = mysqlTable("people", {
  personId: int("person_id").primaryKey(),
  name: varchar("name", { length: 100 }),
});

export const namedPeople = mysqlView("named_people", {
  personId: int("person_id").notNull(),
  name: varchar("name", { length: 100 }),
}).as(sql`SELECT * FROM people WHERE name IS NOT NULL`);

export const shortNames = mysqlView("short_names", {
  personId: int("person_id").notNull(),
  name: varchar("name", { length: 100 }),
}).as(sql`SELECT * FROM named_people WHERE length(name) < 4`);
