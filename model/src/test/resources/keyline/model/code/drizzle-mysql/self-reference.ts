// Schema in Drizzle for MySQL, written by Keyline.

import {
  int,
  mysqlTable,
  type AnyMySqlColumn,
  varchar,
} from "drizzle-orm/mysql-core";

export const categories = mysqlTable("categories", {
  categoryId: int("category_id").primaryKey().autoincrement(),
  parentId: int("parent_id").references(
    (): AnyMySqlColumn => categories.categoryId,
    { onDelete: "cascade" },
  ),
  name: varchar("name", { length: 60 }).notNull(),
});
