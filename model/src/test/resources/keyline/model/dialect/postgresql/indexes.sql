-- Schema for PostgreSQL, written by Keyline.

CREATE TABLE articles (
  article_id integer NOT NULL,
  slug       varchar(80) NOT NULL,
  body       text,
  published  timestamp,
  deleted    boolean,
  CONSTRAINT pk_articles PRIMARY KEY (article_id)
);

CREATE INDEX ix_articles_published_article_id ON articles (published, article_id DESC);
CREATE UNIQUE INDEX articles_slug_alive ON articles (slug) WHERE NOT deleted;
CREATE INDEX articles_lower_slug ON articles (lower(slug));
CREATE INDEX articles_body ON articles USING hash (body);
CREATE UNIQUE INDEX articles_slug_key ON articles (slug);
