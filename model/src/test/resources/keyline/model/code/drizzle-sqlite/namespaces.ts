// Schema in Drizzle for SQLite, written by Keyline.

import { sql } from "drizzle-orm";
import {
  check,
  integer,
  sqliteTable,
  sqliteView,
  text,
} from "drizzle-orm/sqlite-core";

export const salesOrders = sqliteTable(
  "sales_orders",
  {
    orderId: integer("order_id").primaryKey(),
    channel: text("channel"),
  },
  (table) => [
    check("ck_sales_orders_channel", sql`channel IN ('web', 'shop')`),
  ],
);

export const logisticsOrders = sqliteTable("logistics_orders", {
  orderId: integer("order_id").primaryKey(),
});

export const logisticsParcels = sqliteTable("logistics_parcels", {
  parcelId: integer("parcel_id").primaryKey(),
  orderId: integer("order_id").references(() => salesOrders.orderId),
});

export const logisticsOpenParcels = sqliteView("logistics_open_parcels", {
  parcelId: integer("parcel_id").notNull(),
  orderId: integer("order_id"),
}).as(sql`SELECT * FROM logistics_parcels`);
