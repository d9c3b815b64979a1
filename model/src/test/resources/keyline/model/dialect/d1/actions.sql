-- Schema for Cloudflare D1, written by Keyline.

PRAGMA defer_foreign_keys=TRUE;

CREATE TABLE parents (
  parent_id INTEGER NOT NULL,
  CONSTRAINT pk_parents PRIMARY KEY (parent_id)
);

CREATE TABLE children (
  child_id INTEGER NOT NULL,
  a        INTEGER DEFAULT 0,
  b        INTEGER NOT NULL,
  CONSTRAINT pk_children PRIMARY KEY (child_id),
  CONSTRAINT fk_children_parents FOREIGN KEY (a) REFERENCES parents (parent_id)
    ON DELETE SET DEFAULT ON UPDATE SET NULL,
  CONSTRAINT fk_children_parents_2 FOREIGN KEY (b) REFERENCES parents (parent_id)
    ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE
);
