-- Migration for SQLite, written by Keyline.

PRAGMA foreign_keys = OFF;
BEGIN;

CREATE TABLE new_a (
  id          INTEGER NOT NULL,
  given_name  TEXT,
  family_name TEXT NOT NULL,
  CONSTRAINT pk_a PRIMARY KEY (id)
);

-- family_name begins with '-' in the rows that are there.
INSERT INTO new_a (id, family_name)
SELECT id, '-' FROM a;

-- Loses data: the values of a.first_name go.
-- Loses data: the values of a.last_name go.
DROP TABLE a;

ALTER TABLE new_a RENAME TO a;

-- Lists rows whose parents are missing. Should there be any: ROLLBACK instead of COMMIT.
PRAGMA foreign_key_check;

COMMIT;
PRAGMA foreign_keys = ON;
