// Schema in Drizzle for SQL Server, written by Keyline.

import { sql } from "drizzle-orm";
import { check, int, mssqlSchema, nvarchar } from "drizzle-orm/mssql-core";

export const salesSchema = mssqlSchema("sales");

export const logisticsSchema = mssqlSchema("logistics");

export const orders = salesSchema.table(
  "orders",
  {
    orderId: int("order_id").primaryKey(),
    channel: nvarchar("channel", { length: 4 }),
  },
  (table) => [check("ck_orders_channel", sql`channel IN (N'web', N'shop')`)],
);

export const orders2 = logisticsSchema.table("orders", {
  orderId: int("order_id").primaryKey(),
});

export const parcels = logisticsSchema.table("parcels", {
  parcelId: int("parcel_id").primaryKey(),
  orderId: int("order_id").references(() => orders.orderId),
});

// open_parcels is left out: Drizzle wants its columns declared, and they aren't those of one table.
