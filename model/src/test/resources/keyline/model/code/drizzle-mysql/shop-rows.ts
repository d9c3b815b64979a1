// Schema in Drizzle for MySQL, written by Keyline.

import { sql } from "drizzle-orm";
import {
  check,
  date,
  decimal,
  index,
  int,
  mysqlTable,
  primaryKey,
  type AnyMySqlColumn,
  varchar,
} from "drizzle-orm/mysql-core";

export const customers = mysqlTable("customers", {
  customerId: int("customer_id").primaryKey().autoincrement(),
  name: varchar("name", { length: 100 }).notNull(),
  email: varchar("email", { length: 255 }).notNull().unique(),
  cityId: int("city_id"),
});

export const employees = mysqlTable(
  "employees",
  {
    employeeId: int("employee_id").primaryKey().autoincrement(),
    fullName: varchar("full_name", { length: 80 }).notNull(),
    managerId: int("manager_id").references(
      (): AnyMySqlColumn => employees.employeeId,
      { onDelete: "set null", onUpdate: "cascade" },
    ),
  },
  (table) => [index("ix_employees_manager_id").on(table.managerId)],
);

export const shippers = mysqlTable("shippers", {
  shipperId: int("shipper_id").primaryKey().autoincrement(),
  name: varchar("name", { length: 60 }).notNull(),
});

export const products = mysqlTable(
  "products",
  {
    productId: int("product_id").primaryKey().autoincrement(),
    sku: varchar("sku", { length: 32 }).notNull().unique(),
    price: decimal("price", { precision: 10, scale: 2 }).notNull(),
  },
  (table) => [check("ck_products_price", sql`price >= 0`)],
);

export const orders = mysqlTable(
  "orders",
  {
    orderId: int("order_id").primaryKey().autoincrement(),
    customerId: int("customer_id")
      .notNull()
      .references(() => customers.customerId, {
        onDelete: "restrict",
        onUpdate: "cascade",
      }),
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

export const orderLines = mysqlTable(
  "order_lines",
  {
    lineNo: int("line_no").notNull(),
    orderId: int("order_id")
      .notNull()
      .references(() => orders.orderId, {
        onDelete: "cascade",
        onUpdate: "cascade",
      }),
    productId: int("product_id")
      .notNull()
      .references(() => products.productId, {
        onDelete: "restrict",
        onUpdate: "cascade",
      }),
    quantity: int("quantity").notNull().default(1),
  },
  (table) => [
    primaryKey({
      columns: [table.orderId, table.lineNo],
    }),
    check("ck_order_lines_quantity", sql`quantity > 0`),
    index("ix_order_lines_product_id").on(table.productId),
  ],
);
