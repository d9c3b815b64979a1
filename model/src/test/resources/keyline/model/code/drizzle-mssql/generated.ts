// Schema in Drizzle for SQL Server, written by Keyline.

import { sql } from "drizzle-orm";
import { decimal, int, mssqlTable, nvarchar } from "drizzle-orm/mssql-core";

export const invoiceLines = mssqlTable("invoice_lines", {
  lineId: int("line_id").primaryKey(),
  net: decimal("net", { precision: 10, scale: 2 }).notNull(),
  tax: decimal("tax", { precision: 4, scale: 2 }).notNull(),
  gross: decimal("gross", { precision: 12, scale: 2 }).generatedAlwaysAs(
    sql`net * (1 + tax)`,
    { mode: "persisted" },
  ),
  label: nvarchar("label", { length: 40 }).generatedAlwaysAs(sql`upper(code)`, {
    mode: "virtual",
  }),
  code: nvarchar("code", { length: 40 }),
});
