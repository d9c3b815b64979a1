// Schema in Drizzle for SQL Server, written by Keyline.

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
