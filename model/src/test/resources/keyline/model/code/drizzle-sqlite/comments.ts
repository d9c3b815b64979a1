// Schema in Drizzle for SQLite, written by Keyline.

import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

// Everyone we know.
// Even those who don't know us.
export const people = sqliteTable("people", {
  // Ours, not theirs
  personId: integer("person_id").primaryKey(),
  // As it's \ was written
  name: text("name", { length: 100 }).notNull(),
});
