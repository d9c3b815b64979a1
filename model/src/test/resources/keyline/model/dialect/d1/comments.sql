-- Schema for Cloudflare D1, written by Keyline.

PRAGMA defer_foreign_keys=TRUE;

-- Everyone we know.
-- Even those who don't know us.
CREATE TABLE people (
  -- Ours, not theirs
  person_id INTEGER NOT NULL,
  -- As it's \ was written
  name      VARCHAR(100) NOT NULL,
  CONSTRAINT pk_people PRIMARY KEY (person_id)
);
