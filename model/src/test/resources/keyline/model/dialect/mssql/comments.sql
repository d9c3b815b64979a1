-- Schema for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;

CREATE TABLE people (
  person_id int NOT NULL,
  name      nvarchar(100) NOT NULL,
  CONSTRAINT pk_people PRIMARY KEY (person_id)
);

EXEC sp_addextendedproperty N'MS_Description', N'Everyone we know.
Even those who don''t know us.',
  N'SCHEMA', N'dbo', N'TABLE', N'people';

EXEC sp_addextendedproperty N'MS_Description', N'Ours, not theirs',
  N'SCHEMA', N'dbo', N'TABLE', N'people', N'COLUMN', N'person_id';

EXEC sp_addextendedproperty N'MS_Description', N'As it''s \ was written',
  N'SCHEMA', N'dbo', N'TABLE', N'people', N'COLUMN', N'name';
