// Schema in Drizzle for SQLite, written by Keyline.

import {
  integer,
  sqliteTable,
  text,
  type AnySQLiteColumn,
} from "drizzle-orm/sqlite-core";

export const categories = sqliteTable("categories", {
  categoryId: integer("category_id").primaryKey({ autoIncrement: true }),
  parentId: integer("parent_id").references(
    (): AnySQLiteColumn => categories.categoryId,
    { onDelete: "cascade" },
  ),
  name: text("name", { length: 60 }).notNull(),
});
