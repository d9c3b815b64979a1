// Schema in Drizzle for SQLite, written by Keyline.

import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  numeric,
  sqliteTable,
  text,
} from "drizzle-orm/sqlite-core";

export const shippers = sqliteTable("shippers", {
  shipperId: integer("shipper_id").primaryKey({ autoIncrement: true }),
  name: text("name", { length: 60 }).notNull(),
});

export const orders = sqliteTable(
  "orders",
  {
    orderId: integer("order_id").primaryKey({ autoIncrement: true }),
    customerId: integer("customer_id").notNull(),
    shipperId: integer("shipper_id").references(() => shippers.shipperId, {
      onDelete: "set null",
      onUpdate: "cascade",
    }),
    orderDate: text("order_date").notNull(),
    totalAmount: numeric("total_amount").notNull().default("0"),
  },
  (table) => [
    check("ck_orders_total_amount", sql`total_amount >= 0`),
    index("ix_orders_customer_id").on(table.customerId),
  ],
);
