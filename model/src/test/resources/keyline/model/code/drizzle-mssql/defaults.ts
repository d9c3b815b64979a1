// Schema in Drizzle for SQL Server, written by Keyline.

import { sql } from "drizzle-orm";
import {
  bigint,
  bit,
  customType,
  date,
  datetime2,
  datetimeoffset,
  decimal,
  float,
  int,
  mssqlTable,
  nvarchar,
  real,
  smallint,
  time,
  varbinary,
} from "drizzle-orm/mssql-core";

const nchar2 = customType<{ data: string }>({
  dataType: () => "nchar(2)",
});

const uniqueidentifier = customType<{ data: string }>({
  dataType: () => "uniqueidentifier",
});

export const defaults = mssqlTable("defaults", {
  aSmallint: smallint("a_smallint").default(-1),
  anInt: int("an_int").default(42),
  aBigint: bigint("a_bigint", { mode: "number" }).default(sql`(1 + 1)`),
  aDecimal: decimal("a_decimal", { precision: 10, scale: 2 }).default("9.90"),
  anyDecimal: decimal("any_decimal", { precision: 38, scale: 10 }).default(
    "0.5",
  ),
  aReal: real("a_real").default(1.5),
  aDouble: float("a_double").default(sql`1e3`),
  aBoolean: bit("a_boolean").default(true),
  aChar: nchar2("a_char").default("de"),
  aVarchar: nvarchar("a_varchar", { length: 40 }).default(sql`N'it''s \\ new'`),
  anyVarchar: nvarchar("any_varchar", { length: "max" }),
  aText: nvarchar("a_text", { length: "max" }).default("none"),
  aDate: date("a_date").default(sql`GETDATE()`),
  aTime: time("a_time").default(sql`GETDATE()`),
  aTimestamp: datetime2("a_timestamp").default(sql`SYSDATETIME()`),
  aTimestamptz: datetimeoffset("a_timestamptz").default(
    sql`SYSDATETIMEOFFSET()`,
  ),
  aBlob: varbinary("a_blob", { length: "max" }).default(sql`0x00ff`),
  aUuid: uniqueidentifier("a_uuid").default(
    sql`'6f1d0c1e-0000-4000-8000-000000000001'`,
  ),
  aJson: nvarchar("a_json", { length: "max" }).default(sql`N'{"a": [1]}'`),
});
