// Schema in Drizzle for PostgreSQL, written by Keyline.

import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  bytea,
  char,
  date,
  doublePrecision,
  integer,
  jsonb,
  numeric,
  pgTable,
  real,
  smallint,
  text,
  time,
  timestamp,
  uuid,
  varchar,
} from "drizzle-orm/pg-core";

export const defaults = pgTable("defaults", {
  aSmallint: smallint("a_smallint").default(-1),
  anInt: integer("an_int").default(42),
  aBigint: bigint("a_bigint", { mode: "number" }).default(sql`(1 + 1)`),
  aDecimal: numeric("a_decimal", { precision: 10, scale: 2 }).default("9.90"),
  anyDecimal: numeric("any_decimal").default("0.5"),
  aReal: real("a_real").default(1.5),
  aDouble: doublePrecision("a_double").default(sql`1e3`),
  aBoolean: boolean("a_boolean").default(true),
  aChar: char("a_char", { length: 2 }).default("de"),
  aVarchar: varchar("a_varchar", { length: 40 }).default(sql`'it''s \\ new'`),
  anyVarchar: varchar("any_varchar"),
  aText: text("a_text").default("none"),
  aDate: date("a_date").default(sql`CURRENT_DATE`),
  aTime: time("a_time").default(sql`CURRENT_TIME`),
  aTimestamp: timestamp("a_timestamp").default(sql`CURRENT_TIMESTAMP`),
  aTimestamptz: timestamp("a_timestamptz", { withTimezone: true }).default(
    sql`CURRENT_TIMESTAMP`,
  ),
  aBlob: bytea("a_blob").default(sql`'\\x00ff'`),
  aUuid: uuid("a_uuid").default(sql`'6f1d0c1e-0000-4000-8000-000000000001'`),
  aJson: jsonb("a_json").default(sql`'{"a": [1]}'`),
});
