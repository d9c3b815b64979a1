// Schema in Drizzle for SQLite, written by Keyline.

import { sql } from "drizzle-orm";
import { integer, numeric, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const invoiceLines = sqliteTable("invoice_lines", {
  lineId: integer("line_id").primaryKey(),
  net: numeric("net").notNull(),
  tax: numeric("tax").notNull(),
  gross: numeric("gross").generatedAlwaysAs(sql`net * (1 + tax)`, {
    mode: "stored",
  }),
  label: text("label", { length: 40 }).generatedAlwaysAs(sql`upper(code)`, {
    mode: "virtual",
  }),
  code: text("code", { length: 40 }),
});
