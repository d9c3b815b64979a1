// Schema in Drizzle for PostgreSQL, written by Keyline.

import { integer, pgTable, varchar } from "drizzle-orm/pg-core";

export const subscribers = pgTable("subscribers", {
  address: varchar("address", { length: 255 }).primaryKey(),
  copies: integer("copies").notNull().default(1),
});
