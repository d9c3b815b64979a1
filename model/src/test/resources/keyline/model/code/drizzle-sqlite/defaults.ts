// Schema in Drizzle for SQLite, written by Keyline.

import { sql } from "drizzle-orm";
import {
  blob,
  integer,
  numeric,
  real,
  sqliteTable,
  text,
} from "drizzle-orm/sqlite-core";

export const defaults = sqliteTable("defaults", {
  aSmallint: integer("a_smallint").default(-1),
  anInt: integer("an_int").default(42),
  aBigint: integer("a_bigint").default(sql`(1 + 1)`),
  aDecimal: numeric("a_decimal").default("9.90"),
  anyDecimal: numeric("any_decimal").default("0.5"),
  aReal: real("a_real").default(1.5),
  aDouble: real("a_double").default(sql`1e3`),
  aBoolean: integer("a_boolean", { mode: "boolean" }).default(true),
  aChar: text("a_char", { length: 2 }).default("de"),
  aVarchar: text("a_varchar", { length: 40 }).default(sql`'it''s \\ new'`),
  anyVarchar: text("any_varchar"),
  aText: text("a_text").default("none"),
  aDate: text("a_date").default(sql`CURRENT_DATE`),
  aTime: text("a_time").default(sql`CURRENT_TIME`),
  aTimestamp: text("a_timestamp").default(sql`CURRENT_TIMESTAMP`),
  aTimestamptz: text("a_timestamptz").default(sql`CURRENT_TIMESTAMP`),
  aBlob: blob("a_blob").default(sql`X'00ff'`),
  aUuid: text("a_uuid").default(sql`'6f1d0c1e-0000-4000-8000-000000000001'`),
  aJson: text("a_json", { mode: "json" }).default(sql`'{"a": [1]}'`),
});
