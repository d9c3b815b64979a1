// Schema in Drizzle for MySQL, written by Keyline.

import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  char,
  customType,
  date,
  datetime,
  decimal,
  double,
  float,
  int,
  json,
  mysqlTable,
  smallint,
  text,
  time,
  timestamp,
  varchar,
} from "drizzle-orm/mysql-core";

const blob = customType<{ data: string }>({
  dataType: () => "blob",
});

export const defaults = mysqlTable("defaults", {
  aSmallint: smallint("a_smallint").default(-1),
  anInt: int("an_int").default(42),
  aBigint: bigint("a_bigint", { mode: "number" }).default(sql`(1 + 1)`),
  aDecimal: decimal("a_decimal", { precision: 10, scale: 2 }).default("9.90"),
  anyDecimal: decimal("any_decimal", { precision: 38, scale: 10 }).default(
    "0.5",
  ),
  aReal: float("a_real").default(1.5),
  aDouble: double("a_double").default(sql`1e3`),
  aBoolean: boolean("a_boolean").default(true),
  aChar: char("a_char", { length: 2 }).default("de"),
  aVarchar: varchar("a_varchar", { length: 40 }).default(sql`'it''s \\\\ new'`),
  anyVarchar: varchar("any_varchar", { length: 255 }),
  aText: text("a_text").default("none"),
  aDate: date("a_date").default(sql`(CURRENT_DATE)`),
  aTime: time("a_time").default(sql`(CURRENT_TIME)`),
  aTimestamp: datetime("a_timestamp").default(sql`CURRENT_TIMESTAMP`),
  aTimestamptz: timestamp("a_timestamptz").default(sql`CURRENT_TIMESTAMP`),
  aBlob: blob("a_blob").default(sql`X'00ff'`),
  aUuid: char("a_uuid", { length: 36 }).default(
    sql`'6f1d0c1e-0000-4000-8000-000000000001'`,
  ),
  aJson: json("a_json").default(sql`'{"a": [1]}'`),
});
