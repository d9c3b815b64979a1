// Schema in Drizzle for PostgreSQL, written by Keyline.

import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, varchar } from "drizzle-orm/pg-core";

export const order = pgTable(
  "order",
  {
    select: integer("select").primaryKey(),
    aQuotedName: varchar('a "quoted" name', { length: 10 }).unique(),
    greInCm: integer("Größe in `cm`"),
    bracketsDropTableX: integer("[brackets]; DROP TABLE x; --"),
  },
  (table) => [check("it's positive", sql`"Größe in \`cm\`" > 0`)],
);

export const lineBreak = pgTable(
  "Line\nbreak",
  {
    // Not SQL:
    // DROP TABLE x;
    order: integer("order").references(() => order.select),
  },
  (table) => [index("ix_Line\nbreak_order").on(table.order)],
);

export const theNameOfThisTableIsSoLongThatNamesDerivedF4d041893 = pgTable(
  "the_name_of_this_table_is_so_long_that_names_derived_f_4d041893",
  {
    id: integer("id").primaryKey(),
  },
);
