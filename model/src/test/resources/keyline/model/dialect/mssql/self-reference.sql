-- Schema for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;

CREATE TABLE categories (
  category_id int NOT NULL IDENTITY(1,1),
  parent_id   int,
  name        nvarchar(60) NOT NULL,
  CONSTRAINT pk_categories PRIMARY KEY (category_id),
  -- fk_categories_categories: a cascade of SQL Server reaches a table on one path only, NO ACTION is written instead.
  CONSTRAINT fk_categories_categories FOREIGN KEY (parent_id) REFERENCES categories (category_id)
);
