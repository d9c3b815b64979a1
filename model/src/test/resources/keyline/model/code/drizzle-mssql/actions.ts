// Schema in Drizzle for SQL Server, written by Keyline.

import { int, mssqlTable } from "drizzle-orm/mssql-core";

export const parents = mssqlTable("parents", {
  parentId: int("parent_id").primaryKey(),
});

export const children = mssqlTable("children", {
  childId: int("child_id").primaryKey(),
  a: int("a")
    .default(0)
    .references(() => parents.parentId, {
      onDelete: "set default",
      onUpdate: "set null",
    }),
  b: int("b")
    .notNull()
    .references(() => parents.parentId),
});
