-- Schema for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;

-- uq_order_a "quoted" name: SQL Server takes one row with NULL only, a unique index over the rows without is written instead.
CREATE TABLE [order] (
  [select]          int NOT NULL,
  [a "quoted" name] nvarchar(10),
  [Größe in `cm`]   int,
  [[brackets]]; DROP TABLE x; --] int,
  CONSTRAINT pk_order PRIMARY KEY ([select]),
  CONSTRAINT [it's positive] CHECK ([Größe in `cm`] > 0)
);

CREATE UNIQUE INDEX [uq_order_a "quoted" name] ON [order] ([a "quoted" name]) WHERE [a "quoted" name] IS NOT NULL;

CREATE TABLE [Line
break] (
  [order] int,
  CONSTRAINT [fk_Line
break_order] FOREIGN KEY ([order]) REFERENCES [order] ([select])
);

CREATE INDEX [ix_Line
break_order] ON [Line
break] ([order]);

EXEC sp_addextendedproperty N'MS_Description', N'Not SQL:
DROP TABLE x;',
  N'SCHEMA', N'dbo', N'TABLE', N'Line
break', N'COLUMN', N'order';

CREATE TABLE the_name_of_this_table_is_so_long_that_names_derived_from_it_are_shortened (
  id int NOT NULL,
  CONSTRAINT pk_the_name_of_this_table_is_so_long_that_names_derived_from_it_are_shortened PRIMARY KEY (id)
);
