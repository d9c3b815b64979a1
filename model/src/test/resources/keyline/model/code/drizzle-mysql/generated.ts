// Schema in Drizzle for MySQL, written by Keyline.

import { sql } from "drizzle-orm";
import { decimal, int, mysqlTable, varchar } from "drizzle-orm/mysql-core";

export const invoiceLines = mysqlTable("invoice_lines", {
  lineId: int("line_id").primaryKey(),
  net: decimal("net", { precision: 10, scale: 2 }).notNull(),
  tax: decimal("tax", { precision: 4, scale: 2 }).notNull(),
  gross: decimal("gross", { precision: 12, scale: 2 }).generatedAlwaysAs(
    sql`net * (1 + tax)`,
    { mode: "stored" },
  ),
  label: varchar("label", { length: 40 }).generatedAlwaysAs(sql`upper(code)`, {
    mode: "virtual",
  }),
  code: varchar("code", { length: 40 }),
});
