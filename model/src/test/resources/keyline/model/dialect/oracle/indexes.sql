-- Schema for Oracle, written by Keyline.

-- articles_slug_alive is left out: Oracle has another index over the same columns.
-- articles_body is left out: Oracle has no indexes over large objects.
CREATE TABLE articles (
  article_id NUMBER(10) NOT NULL,
  slug       VARCHAR2(80 CHAR) NOT NULL,
  body       CLOB,
  published  TIMESTAMP,
  deleted    NUMBER(1) CHECK (deleted IN (0, 1)),
  CONSTRAINT pk_articles PRIMARY KEY (article_id)
);

CREATE INDEX ix_articles_published_article_id ON articles (published, article_id DESC);
CREATE INDEX articles_lower_slug ON articles (lower(slug));
CREATE UNIQUE INDEX articles_slug_key ON articles (slug);
