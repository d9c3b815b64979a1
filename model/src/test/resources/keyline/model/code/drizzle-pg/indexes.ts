// Schema in Drizzle for PostgreSQL, written by Keyline.

import { sql } from "drizzle-orm";
import {
  boolean,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  varchar,
} from "drizzle-orm/pg-core";

export const articles = pgTable(
  "articles",
  {
    articleId: integer("article_id").primaryKey(),
    slug: varchar("slug", { length: 80 }).notNull(),
    body: text("body"),
    published: timestamp("published"),
    deleted: boolean("deleted"),
  },
  (table) => [
    index("ix_articles_published_article_id").on(
      table.published,
      table.articleId.desc(),
    ),
    uniqueIndex("articles_slug_alive")
      .on(table.slug)
      .where(sql`NOT deleted`),
    index("articles_lower_slug").on(sql`lower(slug)`),
    index("articles_body").using("hash", table.body),
    uniqueIndex("articles_slug_key").on(table.slug),
  ],
);
