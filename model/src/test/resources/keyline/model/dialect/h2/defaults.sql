-- Schema for H2, written by Keyline.

CREATE TABLE defaults (
  a_smallint    SMALLINT DEFAULT -1,
  an_int        INTEGER DEFAULT 42,
  a_bigint      BIGINT DEFAULT (1 + 1),
  a_decimal     DECIMAL(10,2) DEFAULT 9.90,
  any_decimal   DECFLOAT DEFAULT 0.5,
  a_real        REAL DEFAULT 1.5,
  a_double      DOUBLE PRECISION DEFAULT 1e3,
  a_boolean     BOOLEAN DEFAULT TRUE,
  a_char        CHAR(2) DEFAULT 'de',
  a_varchar     VARCHAR(40) DEFAULT 'it''s \ new',
  any_varchar   VARCHAR,
  a_text        CLOB DEFAULT 'none',
  a_date        DATE DEFAULT CURRENT_DATE,
  a_time        TIME DEFAULT CURRENT_TIME,
  a_timestamp   TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
  a_timestamptz TIMESTAMP WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
  a_blob        BLOB DEFAULT X'00ff',
  a_uuid        UUID DEFAULT '6f1d0c1e-0000-4000-8000-000000000001',
  a_json        JSON DEFAULT JSON '{"a": [1]}'
);
