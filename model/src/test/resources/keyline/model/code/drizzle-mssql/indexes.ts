// Schema in Drizzle for SQL Server, written by Keyline.

import { sql } from "drizzle-orm";
import {
  bit,
  datetime2,
  index,
  int,
  mssqlTable,
  nvarchar,
  uniqueIndex,
} from "drizzle-orm/mssql-core";

export const articles = mssqlTable(
  "articles",
  {
    articleId: int("article_id").primaryKey(),
    slug: nvarchar("slug", { length: 80 }).notNull(),
    body: nvarchar("body", { length: "max" }),
    published: datetime2("published"),
    deleted: bit("deleted"),
  },
  (table) => [
    index("ix_articles_published_article_id").on(
      table.published,
      sql`${table.articleId} desc`,
    ),
    uniqueIndex("articles_slug_alive")
      .on(table.slug)
      .where(sql`deleted = 0`),
    uniqueIndex("articles_slug_key").on(table.slug),
  ],
);
