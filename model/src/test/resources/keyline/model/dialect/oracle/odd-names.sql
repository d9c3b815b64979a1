-- Schema for Oracle, written by Keyline.

CREATE TABLE "order" (
  "select"                       NUMBER(10) NOT NULL,
  -- a "quoted" name: another column has that name, or Oracle can't give it; it is written as a _quoted_ name.
  "a _quoted_ name"              VARCHAR2(10 CHAR),
  "Größe in `cm`"                NUMBER(10),
  "[brackets]; DROP TABLE x; --" NUMBER(10),
  CONSTRAINT pk_order PRIMARY KEY ("select"),
  CONSTRAINT "uq_order_a _quoted_ name" UNIQUE ("a _quoted_ name"),
  CONSTRAINT "it's positive" CHECK ("Größe in `cm`" > 0)
);

CREATE TABLE "Line
break" (
  "order" NUMBER(10),
  CONSTRAINT "fk_Line
break_order" FOREIGN KEY ("order") REFERENCES "order" ("select")
);

CREATE INDEX "ix_Line
break_order" ON "Line
break" ("order");

COMMENT ON COLUMN "Line
break"."order" IS 'Not SQL:
DROP TABLE x;';

CREATE TABLE the_name_of_this_table_is_so_long_that_names_derived_from_it_are_shortened (
  id NUMBER(10) NOT NULL,
  CONSTRAINT pk_the_name_of_this_table_is_so_long_that_names_derived_from_it_are_shortened PRIMARY KEY (id)
);
