// Schema in Drizzle for SQL Server, written by Keyline.

import { defineRelations, sql } from "drizzle-orm";
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

export const relations = defineRelations(
  {
    customers,
    employees,
    shippers,
    products,
    orders,
    orderLines,
  },
  (r) => ({
    customers: {
      orders: r.many.orders({
        from: r.customers.customerId,
        to: r.orders.customerId,
      }),
    },
    employees: {
      manager: r.one.employees({
        from: r.employees.managerId,
        to: r.employees.employeeId,
      }),
      employeesByManager: r.many.employees({
        from: r.employees.employeeId,
        to: r.employees.managerId,
      }),
    },
    shippers: {
      orders: r.many.orders({
        from: r.shippers.shipperId,
        to: r.orders.shipperId,
      }),
    },
    products: {
      orderLines: r.many.orderLines({
        from: r.products.productId,
        to: r.orderLines.productId,
      }),
    },
    orders: {
      customer: r.one.customers({
        from: r.orders.customerId,
        to: r.customers.customerId,
        optional: false,
      }),
      shipper: r.one.shippers({
        from: r.orders.shipperId,
        to: r.shippers.shipperId,
      }),
      orderLines: r.many.orderLines({
        from: r.orders.orderId,
        to: r.orderLines.orderId,
      }),
    },
    orderLines: {
      order: r.one.orders({
        from: r.orderLines.orderId,
        to: r.orders.orderId,
        optional: false,
      }),
      product: r.one.products({
        from: r.orderLines.productId,
        to: r.products.productId,
        optional: false,
      }),
    },
  }),
);
