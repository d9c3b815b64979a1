-- Schema for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;

CREATE TABLE parents (
  parent_id int NOT NULL,
  CONSTRAINT pk_parents PRIMARY KEY (parent_id)
);

CREATE TABLE children (
  child_id int NOT NULL,
  a        int DEFAULT 0,
  b        int NOT NULL,
  CONSTRAINT pk_children PRIMARY KEY (child_id),
  CONSTRAINT fk_children_parents FOREIGN KEY (a) REFERENCES parents (parent_id)
    ON DELETE SET DEFAULT ON UPDATE SET NULL,
  -- fk_children_parents_2: SQL Server can't defer it, it is checked at once.
  -- fk_children_parents_2: SQL Server has no SET NULL over columns that are NOT NULL, NO ACTION is written instead.
  -- fk_children_parents_2: a cascade of SQL Server reaches a table on one path only, NO ACTION is written instead.
  CONSTRAINT fk_children_parents_2 FOREIGN KEY (b) REFERENCES parents (parent_id)
);
