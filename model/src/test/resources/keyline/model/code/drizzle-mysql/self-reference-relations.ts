// Schema in Drizzle for MySQL, written by Keyline.

import { defineRelations } from "drizzle-orm";
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

export const relations = defineRelations(
  {
    categories,
  },
  (r) => ({
    categories: {
      parent: r.one.categories({
        from: r.categories.parentId,
        to: r.categories.categoryId,
      }),
      categoriesByParent: r.many.categories({
        from: r.categories.categoryId,
        to: r.categories.parentId,
      }),
    },
  }),
);
