-- Schema for SQLite, written by Keyline.

CREATE TABLE articles (
  article_id INTEGER NOT NULL,
  slug       VARCHAR(80) NOT NULL,
  body       TEXT,
  published  TIMESTAMP,
  deleted    BOOLEAN,
  CONSTRAINT pk_articles PRIMARY KEY (article_id)
);

CREATE INDEX ix_articles_published_article_id ON articles (published, article_id DESC);
CREATE UNIQUE INDEX articles_slug_alive ON articles (slug) WHERE NOT deleted;
CREATE INDEX articles_lower_slug ON articles (lower(slug));

-- articles_body: SQLite has no method hash, its own is used.
CREATE INDEX articles_body ON articles (body);

CREATE UNIQUE INDEX articles_slug_key ON articles (slug);
