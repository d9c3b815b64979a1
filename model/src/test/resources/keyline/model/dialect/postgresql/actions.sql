-- Schema for PostgreSQL, written by Keyline.

CREATE TABLE parents (
  parent_id integer NOT NULL,
  CONSTRAINT pk_parents PRIMARY KEY (parent_id)
);

CREATE TABLE children (
  child_id integer NOT NULL,
  a        integer DEFAULT 0,
  b        integer NOT NULL,
  CONSTRAINT pk_children PRIMARY KEY (child_id),
  CONSTRAINT fk_children_parents FOREIGN KEY (a) REFERENCES parents (parent_id)
    ON DELETE SET DEFAULT ON UPDATE SET NULL,
  CONSTRAINT fk_children_parents_2 FOREIGN KEY (b) REFERENCES parents (parent_id)
    ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE INITIALLY IMMEDIATE
);
