-- Schema for MariaDB, written by Keyline.

CREATE TABLE defaults (
  a_smallint    SMALLINT DEFAULT -1,
  an_int        INT DEFAULT 42,
  a_bigint      BIGINT DEFAULT (1 + 1),
  a_decimal     DECIMAL(10,2) DEFAULT 9.90,
  -- any_decimal: a DECIMAL of MariaDB has no digits behind the point, DECIMAL(38,10) is written.
  any_decimal   DECIMAL(38,10) DEFAULT 0.5,
  a_real        FLOAT DEFAULT 1.5,
  a_double      DOUBLE DEFAULT 1e3,
  a_boolean     BOOLEAN DEFAULT TRUE,
  a_char        CHAR(2) DEFAULT 'de',
  a_varchar     VARCHAR(40) DEFAULT 'it''s \\ new',
  -- any_varchar: a VARCHAR of MariaDB needs a length, 255 is written.
  any_varchar   VARCHAR(255),
  a_text        TEXT DEFAULT 'none',
  a_date        DATE DEFAULT (CURRENT_DATE),
  a_time        TIME DEFAULT (CURRENT_TIME),
  a_timestamp   DATETIME DEFAULT CURRENT_TIMESTAMP,
  -- a_timestamptz: MariaDB's TIMESTAMP keeps the moment, not its offset, and ends in 2038.
  a_timestamptz TIMESTAMP NULL DEFAULT CURRENT_TIMESTAMP,
  a_blob        BLOB DEFAULT X'00ff',
  a_uuid        UUID DEFAULT '6f1d0c1e-0000-4000-8000-000000000001',
  a_json        JSON DEFAULT '{"a": [1]}'
) DEFAULT CHARACTER SET = utf8mb4;
