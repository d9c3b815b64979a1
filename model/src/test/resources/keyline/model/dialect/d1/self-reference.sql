-- Schema for Cloudflare D1, written by Keyline.

PRAGMA defer_foreign_keys=TRUE;

CREATE TABLE categories (
  category_id INTEGER NOT NULL CONSTRAINT pk_categories PRIMARY KEY AUTOINCREMENT,
  parent_id   INTEGER,
  name        VARCHAR(60) NOT NULL,
  CONSTRAINT fk_categories_categories FOREIGN KEY (parent_id) REFERENCES categories (category_id)
    ON DELETE CASCADE
);
