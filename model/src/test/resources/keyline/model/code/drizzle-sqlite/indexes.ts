// Schema in Drizzle for SQLite, written by Keyline.

import { sql } from "drizzle-orm";
import {
  index,
  integer,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";

export const articles = sqliteTable(
  "articles",
  {
    articleId: integer("article_id").primaryKey(),
    slug: text("slug", { length: 80 }).notNull(),
    body: text("body"),
    published: text("published"),
    deleted: integer("deleted", { mode: "boolean" }),
  },
  (table) => [
    index("ix_articles_published_article_id").on(
      table.published,
      sql`${table.articleId} desc`,
    ),
    uniqueIndex("articles_slug_alive")
      .on(table.slug)
      .where(sql`NOT deleted`),
    index("articles_lower_slug").on(sql`lower(slug)`),
    index("articles_body").on(table.body),
    uniqueIndex("articles_slug_key").on(table.slug),
  ],
);
