-- Migration for Cloudflare D1, written by Keyline.

PRAGMA defer_foreign_keys=TRUE;

CREATE TABLE rows_of_a AS SELECT * FROM a;
DROP TABLE a;

CREATE TABLE a (
  id          INTEGER NOT NULL,
  given_name  TEXT,
  family_name TEXT NOT NULL,
  CONSTRAINT pk_a PRIMARY KEY (id)
);

-- family_name begins with '-' in the rows that are there.
INSERT INTO a (id, family_name)
SELECT id, '-' FROM rows_of_a;

-- Loses data: the values of a.first_name go.
-- Loses data: the values of a.last_name go.
DROP TABLE rows_of_a;
