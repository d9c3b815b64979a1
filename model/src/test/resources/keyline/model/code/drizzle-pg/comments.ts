// Schema in Drizzle for PostgreSQL, written by Keyline.

import { integer, pgTable, varchar } from "drizzle-orm/pg-core";

// Everyone we know.
// Even those who don't know us.
export const people = pgTable("people", {
  // Ours, not theirs
  personId: integer("person_id").primaryKey(),
  // As it's \ was written
  name: varchar("name", { length: 100 }).notNull(),
});
