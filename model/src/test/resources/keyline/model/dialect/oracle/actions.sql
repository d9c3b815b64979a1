-- Schema for Oracle, written by Keyline.

CREATE TABLE parents (
  parent_id NUMBER(10) NOT NULL,
  CONSTRAINT pk_parents PRIMARY KEY (parent_id)
);

CREATE TABLE children (
  child_id NUMBER(10) NOT NULL,
  a        NUMBER(10) DEFAULT 0,
  b        NUMBER(10) NOT NULL,
  CONSTRAINT pk_children PRIMARY KEY (child_id),
  -- fk_children_parents: Oracle has no ON DELETE SET DEFAULT and no ON UPDATE SET NULL, NO ACTION is written instead.
  CONSTRAINT fk_children_parents FOREIGN KEY (a) REFERENCES parents (parent_id),
  -- fk_children_parents_2: Oracle has no ON UPDATE CASCADE, NO ACTION is written instead.
  CONSTRAINT fk_children_parents_2 FOREIGN KEY (b) REFERENCES parents (parent_id)
    ON DELETE SET NULL DEFERRABLE INITIALLY IMMEDIATE
);
