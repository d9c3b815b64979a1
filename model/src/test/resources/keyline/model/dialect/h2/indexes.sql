-- Schema for H2, written by Keyline.

-- articles_lower_slug is left out: H2 has no indexes over expressions.
CREATE TABLE articles (
  article_id INTEGER NOT NULL,
  slug       VARCHAR(80) NOT NULL,
  -- body: H2 has no indexes over large objects, VARCHAR is written instead.
  body       VARCHAR,
  published  TIMESTAMP,
  deleted    BOOLEAN,
  CONSTRAINT pk_articles PRIMARY KEY (article_id)
);

CREATE INDEX ix_articles_published_article_id ON articles (published, article_id DESC);

-- articles_slug_alive: H2 has no partial indexes, it is over all rows and not unique.
CREATE INDEX articles_slug_alive ON articles (slug);

-- articles_body: H2 has no method hash, its own is used.
CREATE INDEX articles_body ON articles (body);

CREATE UNIQUE INDEX articles_slug_key ON articles (slug);
