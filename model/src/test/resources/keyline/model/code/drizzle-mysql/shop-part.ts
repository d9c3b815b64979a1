// Schema in Drizzle for MySQL, written by Keyline.

import { sql } from "drizzle-orm";
import {
  check,
  date,
  decimal,
  index,
  int,
  mysqlTable,
  varchar,
} from "drizzle-orm/mysql-core";

export const shippers = mysqlTable("shippers", {
  shipperId: int("shipper_id").primaryKey().autoincrement(),
  name: varchar("name", { length: 60 }).notNull(),
});

export const orders = mysqlTable(
  "orders",
  {
    orderId: int("order_id").primaryKey().autoincrement(),
    customerId: int("customer_id").notNull(),
    shipperId: int("shipper_id").references(() => shippers.shipperId, {
      onDelete: "set null",
      onUpdate: "cascade",
    }),
    orderDate: date("order_date").notNull(),
    totalAmount: decimal("total_amount", { precision: 10, scale: 2 })
      .notNull()
      .default("0"),
  },
  (table) => [
    check("ck_orders_total_amount", sql`total_amount >= 0`),
    index("ix_orders_customer_id").on(table.customerId),
  ],
);
