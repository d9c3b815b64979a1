// Schema in Drizzle for SQLite, written by Keyline.

import { sql } from "drizzle-orm";
import { check, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const orders = sqliteTable(
  "orders",
  {
    orderId: integer("order_id").primaryKey(),
    status: text("status").notNull().default("new"),
  },
  (table) => [
    check("ck_orders_status", sql`status IN ('new', 'paid', 'it''s sent')`),
  ],
);
