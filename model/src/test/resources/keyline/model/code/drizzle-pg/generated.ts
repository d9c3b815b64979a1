// Schema in Drizzle for PostgreSQL, written by Keyline.

import { sql } from "drizzle-orm";
import { integer, numeric, pgTable, varchar } from "drizzle-orm/pg-core";

export const invoiceLines = pgTable("invoice_lines", {
  lineId: integer("line_id").primaryKey(),
  net: numeric("net", { precision: 10, scale: 2 }).notNull(),
  tax: numeric("tax", { precision: 4, scale: 2 }).notNull(),
  gross: numeric("gross", { precision: 12, scale: 2 }).generatedAlwaysAs(
    sql`net * (1 + tax)`,
  ),
  label: varchar("label", { length: 40 }).generatedAlwaysAs(sql`upper(code)`),
  code: varchar("code", { length: 40 }),
});
