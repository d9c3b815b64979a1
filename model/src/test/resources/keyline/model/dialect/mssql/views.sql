-- Schema for SQL Server, written by Keyline.

CREATE TABLE people (
  person_id int NOT NULL,
  name      nvarchar(100),
  CONSTRAINT pk_people PRIMARY KEY (person_id)
);

EXEC(N'CREATE VIEW named_people AS
SELECT * FROM people WHERE name IS NOT NULL');

EXEC(N'CREATE VIEW short_names AS
SELECT * FROM named_people WHERE length(name) < 4');
