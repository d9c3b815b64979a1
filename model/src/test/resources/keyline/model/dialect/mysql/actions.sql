-- Schema for MySQL, written by Keyline.

CREATE TABLE parents (
  parent_id INT NOT NULL,
  PRIMARY KEY (parent_id)
);

CREATE TABLE children (
  child_id INT NOT NULL,
  a        INT DEFAULT 0,
  b        INT NOT NULL,
  PRIMARY KEY (child_id),
  -- fk_children_parents: MySQL has no ON DELETE SET DEFAULT, NO ACTION is written instead.
  CONSTRAINT fk_children_parents FOREIGN KEY (a) REFERENCES parents (parent_id)
    ON UPDATE SET NULL,
  -- fk_children_parents_2: MySQL can't defer it, it is checked at once.
  -- fk_children_parents_2: InnoDB has no SET NULL over columns that are NOT NULL, NO ACTION is written instead.
  CONSTRAINT fk_children_parents_2 FOREIGN KEY (b) REFERENCES parents (parent_id)
    ON UPDATE CASCADE
);
