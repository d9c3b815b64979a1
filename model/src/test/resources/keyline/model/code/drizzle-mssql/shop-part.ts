// Schema in Drizzle for SQL Server, written by Keyline.

import { sql } from "drizzle-orm";
import {
  check,
  date,
  decimal,
  index,
  int,
  mssqlTable,
  nvarchar,
} from "drizzle-orm/mssql-core";

export const shippers = mssqlTable("shippers", {
  shipperId: int("shipper_id").primaryKey().identity(),
  name: nvarchar("name", { length: 60 }).notNull(),
});

export const orders = mssqlTable(
  "orders",
  {
    orderId: int("order_id").primaryKey().identity(),
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
