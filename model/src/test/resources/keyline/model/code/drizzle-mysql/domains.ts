// Schema in Drizzle for MySQL, written by Keyline.

import { int, mysqlTable, varchar } from "drizzle-orm/mysql-core";

export const subscribers = mysqlTable("subscribers", {
  address: varchar("address", { length: 255 }).primaryKey(),
  copies: int("copies").notNull().default(1),
});
