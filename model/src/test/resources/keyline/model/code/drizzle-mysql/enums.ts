// Schema in Drizzle for MySQL, written by Keyline.

import { int, mysqlEnum, mysqlTable } from "drizzle-orm/mysql-core";

export const orders = mysqlTable("orders", {
  orderId: int("order_id").primaryKey(),
  status: mysqlEnum("status", ["new", "paid", "it's sent"])
    .notNull()
    .default("new"),
});
