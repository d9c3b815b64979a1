-- Schema for PostgreSQL, written by Keyline.

CREATE TABLE "order" (
  "select"                       integer NOT NULL,
  "a ""quoted"" name"            varchar(10),
  "Größe in `cm`"                integer,
  "[brackets]; DROP TABLE x; --" integer,
  CONSTRAINT pk_order PRIMARY KEY ("select"),
  CONSTRAINT "uq_order_a ""quoted"" name" UNIQUE ("a ""quoted"" name"),
  CONSTRAINT "it's positive" CHECK ("Größe in `cm`" > 0)
);

CREATE TABLE "Line
break" (
  "order" integer,
  CONSTRAINT "fk_Line
break_order" FOREIGN KEY ("order") REFERENCES "order" ("select")
);

CREATE INDEX "ix_Line
break_order" ON "Line
break" ("order");

COMMENT ON COLUMN "Line
break"."order" IS 'Not SQL:
DROP TABLE x;';

-- the_name_of_this_table_is_so_long_that_names_derived_from_it_are_shortened: that name is too long in PostgreSQL, it is written as the_name_of_this_table_is_so_long_that_names_derived_f_4d041893.
CREATE TABLE the_name_of_this_table_is_so_long_that_names_derived_f_4d041893 (
  id integer NOT NULL,
  CONSTRAINT pk_the_name_of_this_table_is_so_long_that_names_derive_80a35c1b PRIMARY KEY (id)
);
