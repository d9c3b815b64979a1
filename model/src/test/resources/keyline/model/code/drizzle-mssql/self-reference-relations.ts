// Schema in Drizzle for SQL Server, written by Keyline.

import { defineRelations } from "drizzle-orm";
import {
  int,
  mssqlTable,
  nvarchar,
  type AnyMsSqlColumn,
} from "drizzle-orm/mssql-core";

export const categories = mssqlTable("categories", {
  categoryId: int("category_id").primaryKey().identity(),
  parentId: int("parent_id").references(
    (): AnyMsSqlColumn => categories.categoryId,
  ),
  name: nvarchar("name", { length: 60 }).notNull(),
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
