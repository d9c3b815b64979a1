// Schema in Drizzle for SQL Server, written by Keyline.

import { sql } from "drizzle-orm";
import { int, mssqlTable, mssqlView, nvarchar } from "drizzle-orm/mssql-core";

export const people = mssqlTable("people", {
  personId: int("person_id").primaryKey(),
  name: nvarchar("name", { length: 100 }),
});

export const namedPeople = mssqlView("named_people", {
  personId: int("person_id").notNull(),
  name: nvarchar("name", { length: 100 }),
}).as(sql`SELECT * FROM people WHERE name IS NOT NULL`);

export const shortNames = mssqlView("short_names", {
  personId: int("person_id").notNull(),
  name: nvarchar("name", { length: 100 }),
}).as(sql`SELECT * FROM named_people WHERE LEN(name) < 4`);
