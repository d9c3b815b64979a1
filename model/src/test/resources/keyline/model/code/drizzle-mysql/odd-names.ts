// Schema in Drizzle for MySQL, written by Keyline.

import { sql } from "drizzle-orm";
import { check, index, int, mysqlTable, varchar } from "drizzle-orm/mysql-core";

export const order = mysqlTable(
  "order",
  {
    select: int("select").primaryKey(),
    aQuotedName: varchar('a "quoted" name', { length: 10 }).unique(),
    greInCm: int("Größe in `cm`"),
    bracketsDropTableX: int("[brackets]; DROP TABLE x; --"),
  },
  (table) => [check("it's positive", sql`\`Größe in \`\`cm\`\`\` > 0`)],
);

export const lineBreak = mysqlTable(
  "Line\nbreak",
  {
    // Not SQL:
    // DROP TABLE x;
    order: int("order").references(() => order.select),
  },
  (table) => [index("ix_Line\nbreak_order").on(table.order)],
);

export const theNameOfThisTableIsSoLongThatNamesDerivedFr4d041893 = mysqlTable(
  "the_name_of_this_table_is_so_long_that_names_derived_fr_4d041893",
  {
    id: int("id").primaryKey(),
  },
);
