// Schema in Drizzle for SQL Server, written by Keyline.

import { sql } from "drizzle-orm";
import {
  check,
  index,
  int,
  mssqlTable,
  nvarchar,
  uniqueIndex,
} from "drizzle-orm/mssql-core";

export const order = mssqlTable(
  "order",
  {
    select: int("select").primaryKey(),
    aQuotedName: nvarchar('a "quoted" name', { length: 10 }),
    greInCm: int("Größe in `cm`"),
    bracketsDropTableX: int("[brackets]; DROP TABLE x; --"),
  },
  (table) => [
    check("it's positive", sql`[Größe in \`cm\`] > 0`),
    uniqueIndex('uq_order_a "quoted" name')
      .on(table.aQuotedName)
      .where(sql`[a "quoted" name] IS NOT NULL`),
  ],
);

export const lineBreak = mssqlTable(
  "Line\nbreak",
  {
    // Not SQL:
    // DROP TABLE x;
    order: int("order").references(() => order.select),
  },
  (table) => [index("ix_Line\nbreak_order").on(table.order)],
);

export const theNameOfThisTableIsSoLongThatNamesDerivedFromItAreShortened =
  mssqlTable(
    "the_name_of_this_table_is_so_long_that_names_derived_from_it_are_shortened",
    {
      id: int("id").primaryKey(),
    },
  );
