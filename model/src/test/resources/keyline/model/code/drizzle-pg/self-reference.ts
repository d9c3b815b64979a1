// Schema in Drizzle for PostgreSQL, written by Keyline.

import {
  integer,
  pgTable,
  type AnyPgColumn,
  varchar,
} from "drizzle-orm/pg-core";

export const categories = pgTable("categories", {
  categoryId: integer("category_id")
    .primaryKey()
    .generatedByDefaultAsIdentity(),
  parentId: integer("parent_id").references(
    (): AnyPgColumn => categories.categoryId,
    { onDelete: "cascade" },
  ),
  name: varchar("name", { length: 60 }).notNull(),
});
