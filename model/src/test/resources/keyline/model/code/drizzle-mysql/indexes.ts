// Schema in Drizzle for MySQL, written by Keyline.

import { sql } from "drizzle-orm";
import {
  boolean,
  datetime,
  index,
  int,
  mysqlTable,
  text,
  uniqueIndex,
  varchar,
} from "drizzle-orm/mysql-core";

export const articles = mysqlTable(
  "articles",
  {
    articleId: int("article_id").primaryKey(),
    slug: varchar("slug", { length: 80 }).notNull(),
    body: text("body"),
    published: datetime("published"),
    deleted: boolean("deleted"),
  },
  (table) => [
    index("ix_articles_published_article_id").on(
      table.published,
      sql`${table.articleId} desc`,
    ),
    index("articles_slug_alive").on(table.slug),
    index("articles_lower_slug").on(sql`(lower(slug))`),
    index("articles_body").on(table.body),
    uniqueIndex("articles_slug_key").on(table.slug),
  ],
);
