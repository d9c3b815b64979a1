-- Schema for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;

-- articles_lower_slug is left out: SQL Server has no indexes over expressions.
-- articles_body is left out: SQL Server has no indexes over nvarchar(max) and its like.
CREATE TABLE articles (
  article_id int NOT NULL,
  slug       nvarchar(80) NOT NULL,
  body       nvarchar(max),
  published  datetime2,
  deleted    bit,
  CONSTRAINT pk_articles PRIMARY KEY (article_id)
);

CREATE INDEX ix_articles_published_article_id ON articles (published, article_id DESC);
CREATE UNIQUE INDEX articles_slug_alive ON articles (slug) WHERE deleted = 0;
CREATE UNIQUE INDEX articles_slug_key ON articles (slug);
