-- Schema for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;

CREATE TABLE people (
  person_id int NOT NULL,
  name      nvarchar(100),
  CONSTRAINT pk_people PRIMARY KEY (person_id)
);

EXEC(N'CREATE VIEW named_people AS
SELECT * FROM people WHERE name IS NOT NULL');

-- short_names: in SQL Server, LEN doesn't count blanks at the end.
EXEC(N'CREATE VIEW short_names AS
SELECT * FROM named_people WHERE LEN(name) < 4');
