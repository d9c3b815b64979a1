-- Schema for MySQL, written by Keyline.

CREATE TABLE articles (
  article_id INT NOT NULL,
  slug       VARCHAR(80) NOT NULL,
  body       TEXT,
  published  DATETIME,
  deleted    BOOLEAN,
  PRIMARY KEY (article_id)
);

CREATE INDEX ix_articles_published_article_id ON articles (published, article_id DESC);

-- articles_slug_alive: MySQL has no partial indexes, it is over all rows and not unique.
CREATE INDEX articles_slug_alive ON articles (slug);

CREATE INDEX articles_lower_slug ON articles ((lower(slug)));

-- articles_body: MySQL has no method hash, its own is used.
CREATE INDEX articles_body ON articles (body(255));

CREATE UNIQUE INDEX articles_slug_key ON articles (slug);
