// Schema in Drizzle for SQLite, written by Keyline.

import { defineRelations, sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  numeric,
  primaryKey,
  sqliteTable,
  text,
  type AnySQLiteColumn,
} from "drizzle-orm/sqlite-core";

export const customers = sqliteTable("customers", {
  customerId: integer("customer_id").primaryKey({ autoIncrement: true }),
  name: text("name", { length: 100 }).notNull(),
  email: text("email", { length: 255 }).notNull().unique(),
  cityId: integer("city_id"),
});

export const employees = sqliteTable(
  "employees",
  {
    employeeId: integer("employee_id").primaryKey({ autoIncrement: true }),
    fullName: text("full_name", { length: 80 }).notNull(),
    managerId: integer("manager_id").references(
      (): AnySQLiteColumn => employees.employeeId,
      { onDelete: "set null", onUpdate: "cascade" },
    ),
  },
  (table) => [index("ix_employees_manager_id").on(table.managerId)],
);

export const shippers = sqliteTable("shippers", {
  shipperId: integer("shipper_id").primaryKey({ autoIncrement: true }),
  name: text("name", { length: 60 }).notNull(),
});

export const products = sqliteTable(
  "products",
  {
    productId: integer("product_id").primaryKey({ autoIncrement: true }),
    sku: text("sku", { length: 32 }).notNull().unique(),
    price: numeric("price").notNull(),
  },
  (table) => [check("ck_products_price", sql`price >= 0`)],
);

export const orders = sqliteTable(
  "orders",
  {
    orderId: integer("order_id").primaryKey({ autoIncrement: true }),
    customerId: integer("customer_id")
      .notNull()
      .references(() => customers.customerId, {
        onDelete: "restrict",
        onUpdate: "cascade",
      }),
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

export const orderLines = sqliteTable(
  "order_lines",
  {
    lineNo: integer("line_no").notNull(),
    orderId: integer("order_id")
      .notNull()
      .references(() => orders.orderId, {
        onDelete: "cascade",
        onUpdate: "cascade",
      }),
    productId: integer("product_id")
      .notNull()
      .references(() => products.productId, {
        onDelete: "restrict",
        onUpdate: "cascade",
      }),
    quantity: integer("quantity").notNull().default(1),
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
