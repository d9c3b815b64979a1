-- Schema for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;

-- uq_things is left out: it has no columns.
-- ck_blank is left out: it has no condition.
CREATE TABLE things (
  -- A column has no name, it is written as column_3.
  column_3 int,
  name     nvarchar(20),
  -- Name: another column has that name, or SQL Server can't give it; it is written as Name_2.
  Name_2   nvarchar(20)
);

-- things: that name is taken in SQL Server, it is written as things_2.
CREATE TABLE things_2 (
  thing_id int NOT NULL,
  name     nvarchar(20),
  CONSTRAINT pk_things_2 PRIMARY KEY (thing_id)
);

-- A table has no name, it is written as table_12.
CREATE TABLE table_12 (
  -- number: only whole numbers can be numbered by the database, it is left out.
  number nvarchar(20)
);
