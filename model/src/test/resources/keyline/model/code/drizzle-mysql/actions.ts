// Schema in Drizzle for MySQL, written by Keyline.

import { int, mysqlTable } from "drizzle-orm/mysql-core";

export const parents = mysqlTable("parents", {
  parentId: int("parent_id").primaryKey(),
});

export const children = mysqlTable("children", {
  childId: int("child_id").primaryKey(),
  a: int("a")
    .default(0)
    .references(() => parents.parentId, { onUpdate: "set null" }),
  b: int("b")
    .notNull()
    .references(() => parents.parentId, { onUpdate: "cascade" }),
});
