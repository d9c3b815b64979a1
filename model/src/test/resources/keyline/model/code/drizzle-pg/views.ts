import { integer, pgTable, varchar } from "drizzle-orm/pg-core";

export const people = pgTable("people", {
  personId: integer("person_id").primaryKey(),
  name: varchar("name", { length: 100 }),
});
