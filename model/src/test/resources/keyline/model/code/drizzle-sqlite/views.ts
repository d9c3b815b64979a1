import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const people = sqliteTable("people", {
  personId: integer("person_id").primaryKey(),
  name: text("name", { length: 100 }),
});
