// Schema in Drizzle for PostgreSQL, written by Keyline.

import { integer, pgTable } from "drizzle-orm/pg-core";

export const parents = pgTable("parents", {
  parentId: integer("parent_id").primaryKey(),
});

export const children = pgTable("children", {
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
