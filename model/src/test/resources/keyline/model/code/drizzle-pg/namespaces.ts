// Schema in Drizzle for PostgreSQL, written by Keyline.

import { integer, pgSchema } from "drizzle-orm/pg-core";

export const salesSchema = pgSchema("sales");

export const logisticsSchema = pgSchema("logistics");

// The channel.
export const channel = salesSchema.enum("channel", ["web", "shop"]);

export const orders = salesSchema.table("orders", {
  orderId: integer("order_id").primaryKey(),
  channel: channel("channel"),
});

export const orders2 = logisticsSchema.table("orders", {
  orderId: integer("order_id").primaryKey(),
});

export const parcels = logisticsSchema.table("parcels", {
  parcelId: integer("parcel_id").primaryKey(),
  orderId: integer("order_id").references(() => orders.orderId),
});

// open_parcels is left out: Drizzle wants its columns declared, and they aren't those of one table.
