// Schema in Drizzle for PostgreSQL, written by Keyline.

import { defineRelations, sql } from "drizzle-orm";
import {
  check,
  date,
  index,
  integer,
  numeric,
  pgTable,
  primaryKey,
  type AnyPgColumn,
  varchar,
} from "drizzle-orm/pg-core";

export const customers = pgTable("customers", {
  customerId: integer("customer_id")
    .primaryKey()
    .generatedByDefaultAsIdentity(),
  name: varchar("name", { length: 100 }).notNull(),
  email: varchar("email", { length: 255 }).notNull().unique(),
  cityId: integer("city_id"),
});

export const employees = pgTable(
  "employees",
  {
    employeeId: integer("employee_id")
      .primaryKey()
      .generatedByDefaultAsIdentity(),
    fullName: varchar("full_name", { length: 80 }).notNull(),
    managerId: integer("manager_id").references(
      (): AnyPgColumn => employees.employeeId,
      { onDelete: "set null", onUpdate: "cascade" },
    ),
  },
  (table) => [index("ix_employees_manager_id").on(table.managerId)],
);

export const shippers = pgTable("shippers", {
  shipperId: integer("shipper_id").primaryKey().generatedByDefaultAsIdentity(),
  name: varchar("name", { length: 60 }).notNull(),
});

export const products = pgTable(
  "products",
  {
    productId: integer("product_id")
      .primaryKey()
      .generatedByDefaultAsIdentity(),
    sku: varchar("sku", { length: 32 }).notNull().unique(),
    price: numeric("price", { precision: 10, scale: 2 }).notNull(),
  },
  (table) => [check("ck_products_price", sql`price >= 0`)],
);

export const orders = pgTable(
  "orders",
  {
    orderId: integer("order_id").primaryKey().generatedByDefaultAsIdentity(),
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

export const orderLines = pgTable(
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
