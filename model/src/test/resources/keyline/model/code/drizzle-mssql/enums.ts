// Schema in Drizzle for SQL Server, written by Keyline.

import { sql } from "drizzle-orm";
import { check, int, mssqlTable, nvarchar } from "drizzle-orm/mssql-core";

export const orders = mssqlTable(
  "orders",
  {
    orderId: int("order_id").primaryKey(),
    status: nvarchar("status", { length: 9 }).notNull().default("new"),
  },
  (table) => [
    check("ck_orders_status", sql`status IN (N'new', N'paid', N'it''s sent')`),
  ],
);
