// Schema in Drizzle for SQLite, written by Keyline.

import { integer, sqliteTable } from "drizzle-orm/sqlite-core";

export const parents = sqliteTable("parents", {
  parentId: integer("parent_id").primaryKey(),
});

export const children = sqliteTable("children", {
  childId: integer("child_id").primaryKey(),
  a: integer("a")
    .default(0)
    .references(() => parents.parentId, {
      onDelete: "set default",
      onUpdate: "set null",
    }),
  b: integer("b")
    .notNull()
    .references(() => parents.parentId, {
      onDelete: "set null",
      onUpdate: "cascade",
    }),
});
