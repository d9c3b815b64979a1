-- Schema for Cloudflare D1, written by Keyline.

PRAGMA defer_foreign_keys=TRUE;

CREATE TABLE articles (
  article_id INTEGER NOT NULL,
  slug       VARCHAR(80) NOT NULL,
  body       TEXT,
  published  TIMESTAMP,
  deleted    BOOLEAN,
  CONSTRAINT pk_articles PRIMARY KEY (article_id)
);

CREATE UNIQUE INDEX articles_slug_key ON articles (slug);
CREATE INDEX ix_articles_published_article_id ON articles (published, article_id DESC);
CREATE UNIQUE INDEX articles_slug_alive ON articles (slug) WHERE NOT deleted;
CREATE INDEX articles_lower_slug ON articles (lower(slug));

-- articles_body: Cloudflare D1 has no method hash, its own is used.
CREATE INDEX articles_body ON articles (body);
