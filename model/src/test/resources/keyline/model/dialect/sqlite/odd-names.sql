-- Schema for SQLite, written by Keyline.

CREATE TABLE "order" (
  "select"                       INTEGER NOT NULL,
  "a ""quoted"" name"            VARCHAR(10),
  "Größe in `cm`"                INTEGER,
  "[brackets]; DROP TABLE x; --" INTEGER,
  CONSTRAINT pk_order PRIMARY KEY ("select"),
  CONSTRAINT "uq_order_a ""quoted"" name" UNIQUE ("a ""quoted"" name"),
  CONSTRAINT "it's positive" CHECK ("Größe in `cm`" > 0)
);

CREATE TABLE "Line
break" (
  -- Not SQL:
  -- DROP TABLE x;
  "order" INTEGER,
  CONSTRAINT "fk_Line
break_order" FOREIGN KEY ("order") REFERENCES "order" ("select")
);

CREATE INDEX "ix_Line
break_order" ON "Line
break" ("order");

CREATE TABLE the_name_of_this_table_is_so_long_that_names_derived_from_it_are_shortened (
  id INTEGER NOT NULL,
  CONSTRAINT pk_the_name_of_this_table_is_so_long_that_names_derived_from_it_are_shortened PRIMARY KEY (id)
);
