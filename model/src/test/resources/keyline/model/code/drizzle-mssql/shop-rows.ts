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
  primaryKey,
  type AnyMsSqlColumn,
} from "drizzle-orm/mssql-core";

export const customers = mssqlTable("customers", {
  customerId: int("customer_id").primaryKey().identity(),
  name: nvarchar("name", { length: 100 }).notNull(),
  email: nvarchar("email", { length: 255 }).notNull().unique(),
  cityId: int("city_id"),
});

export const employees = mssqlTable(
  "employees",
  {
    employeeId: int("employee_id").primaryKey().identity(),
    fullName: nvarchar("full_name", { length: 80 }).notNull(),
    managerId: int("manager_id").references(
      (): AnyMsSqlColumn => employees.employeeId,
    ),
  },
  (table) => [index("ix_employees_manager_id").on(table.managerId)],
);

export const shippers = mssqlTable("shippers", {
  shipperId: int("shipper_id").primaryKey().identity(),
  name: nvarchar("name", { length: 60 }).notNull(),
});

export const products = mssqlTable(
  "products",
  {
    productId: int("product_id").primaryKey().identity(),
    sku: nvarchar("sku", { length: 32 }).notNull().unique(),
    price: decimal("price", { precision: 10, scale: 2 }).notNull(),
  },
  (table) => [check("ck_products_price", sql`price >= 0`)],
);

export const orders = mssqlTable(
  "orders",
  {
    orderId: int("order_id").primaryKey().identity(),
    customerId: int("customer_id")
      .notNull()
      .references(() => customers.customerId, { onUpdate: "cascade" }),
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

export const orderLines = mssqlTable(
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
      .references(() => products.productId, { onUpdate: "cascade" }),
    quantity: int("quantity").notNull().default(1),
  },
  (table) => [
    primaryKey({
      columns: [table.orderId, table.lineNo],
      name: "pk_order_lines",
    }),
    check("ck_order_lines_quantity", sql`quantity > 0`),
    index("ix_order_lines_product_id").on(table.productId),
  ],
);
