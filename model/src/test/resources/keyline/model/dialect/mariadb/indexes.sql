-- Schema for MariaDB, written by Keyline.

-- articles_lower_slug is left out: MariaDB has no indexes over expressions.
CREATE TABLE articles (
  article_id INT NOT NULL,
  slug       VARCHAR(80) NOT NULL,
  body       TEXT,
  published  DATETIME,
  deleted    BOOLEAN,
  PRIMARY KEY (article_id)
) DEFAULT CHARACTER SET = utf8mb4;

CREATE INDEX ix_articles_published_article_id ON articles (published, article_id DESC);

-- articles_slug_alive: MariaDB has no partial indexes, it is over all rows and not unique.
CREATE INDEX articles_slug_alive ON articles (slug);

-- articles_body: MariaDB has no method hash, its own is used.
CREATE INDEX articles_body ON articles (body(255));

CREATE UNIQUE INDEX articles_slug_key ON articles (slug);
