-- Schema for Oracle, written by Keyline.

-- uq_things is left out: it has no columns.
-- ck_blank is left out: it has no condition.
CREATE TABLE things (
  -- A column has no name, it is written as column_3.
  column_3 NUMBER(10),
  name     VARCHAR2(20 CHAR),
  -- Name: another column has that name, or Oracle can't give it; it is written as Name_2.
  "Name_2" VARCHAR2(20 CHAR)
);

-- things: that name is taken in Oracle, it is written as things_2.
CREATE TABLE things_2 (
  thing_id NUMBER(10) NOT NULL,
  name     VARCHAR2(20 CHAR),
  CONSTRAINT pk_things_2 PRIMARY KEY (thing_id)
);

-- A table has no name, it is written as table_12.
CREATE TABLE table_12 (
  -- number: only whole numbers can be numbered by the database, it is left out.
  "number" VARCHAR2(20 CHAR)
);
