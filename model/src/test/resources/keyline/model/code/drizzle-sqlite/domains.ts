// Schema in Drizzle for SQLite, written by Keyline.

import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const subscribers = sqliteTable("subscribers", {
  address: text("address", { length: 255 }).primaryKey(),
  copies: integer("copies").notNull().default(1),
});
