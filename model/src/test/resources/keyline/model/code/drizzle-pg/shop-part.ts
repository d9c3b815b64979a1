// Schema in Drizzle for PostgreSQL, written by Keyline.

import { sql } from "drizzle-orm";
import {
  check,
  date,
  index,
  integer,
  numeric,
  pgTable,
  varchar,
} from "drizzle-orm/pg-core";

export const shippers = pgTable("shippers", {
  shipperId: integer("shipper_id").primaryKey().generatedByDefaultAsIdentity(),
  name: varchar("name", { length: 60 }).notNull(),
});

export const orders = pgTable(
  "orders",
  {
    orderId: integer("order_id").primaryKey().generatedByDefaultAsIdentity(),
    customerId: integer("customer_id").notNull(),
    shipperId: integer("shipper_id").references(() => shippers.shipperId, {
      onDelete: "set null",
      onUpdate: "cascade",
    }),
    orderDate: date("order_date").notNull(),
    totalAmount: numeric("total_amount", { precision: 10, scale: 2 })
      .notNull()
      .default("0"),
  },
  (table) => [
    check("ck_orders_total_amount", sql`total_amount >= 0`),
    index("ix_orders_customer_id").on(table.customerId),
  ],
);
