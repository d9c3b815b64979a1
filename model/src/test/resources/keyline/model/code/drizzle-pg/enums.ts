// Schema in Drizzle for PostgreSQL, written by Keyline.

import { integer, pgEnum, pgTable } from "drizzle-orm/pg-core";

// The order_status.
export const orderStatus = pgEnum("order_status", ["new", "paid", "it's sent"]);

export const orders = pgTable("orders", {
  orderId: integer("order_id").primaryKey(),
  status: orderStatus("status").notNull().default("new"),
});
