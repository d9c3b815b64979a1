// Schema in Drizzle for MySQL, written by Keyline.

import { sql } from "drizzle-orm";
import { int, mysqlEnum, mysqlTable, mysqlView } from "drizzle-orm/mysql-core";

export const salesOrders = mysqlTable("sales_orders", {
  orderId: int("order_id").primaryKey(),
  channel: mysqlEnum("channel", ["web", "shop"]),
});

export const logisticsOrders = mysqlTable("logistics_orders", {
  orderId: int("order_id").primaryKey(),
});

export const logisticsParcels = mysqlTable("logistics_parcels", {
  parcelId: int("parcel_id").primaryKey(),
  orderId: int("order_id").references(() => salesOrders.orderId),
});

export const logisticsOpenParcels = mysqlView("logistics_open_parcels", {
  parcelId: int("parcel_id").notNull(),
  orderId: int("order_id"),
}).as(sql`SELECT * FROM logistics_parcels`);
