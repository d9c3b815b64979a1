// Schema in Drizzle for SQLite, written by Keyline.

import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  sqliteTable,
  text,
} from "drizzle-orm/sqlite-core";

export const order = sqliteTable(
  "order",
  {
    select: integer("select").primaryKey(),
    aQuotedName: text('a "quoted" name', { length: 10 }).unique(),
    greInCm: integer("Größe in `cm`"),
    bracketsDropTableX: integer("[brackets]; DROP TABLE x; --"),
  },
  (table) => [check("it's positive", sql`"Größe in \`cm\`" > 0`)],
);

export const lineBreak = sqliteTable(
  "Line\nbreak",
  {
    // Not SQL:
    // DROP TABLE x;
    order: integer("order").references(() => order.select),
  },
  (table) => [index("ix_Line\nbreak_order").on(table.order)],
);

export const theNameOfThisTableIsSoLongThatNamesDerivedFromItAreShortened =
  sqliteTable(
    "the_name_of_this_table_is_so_long_that_names_derived_from_it_are_shortened",
    {
      id: integer("id").primaryKey(),
    },
  );
