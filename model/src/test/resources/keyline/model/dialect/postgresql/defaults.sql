-- Schema for PostgreSQL, written by Keyline.

CREATE TABLE defaults (
  a_smallint    smallint DEFAULT -1,
  an_int        integer DEFAULT 42,
  a_bigint      bigint DEFAULT (1 + 1),
  a_decimal     numeric(10,2) DEFAULT 9.90,
  any_decimal   numeric DEFAULT 0.5,
  a_real        real DEFAULT 1.5,
  a_double      double precision DEFAULT 1e3,
  a_boolean     boolean DEFAULT TRUE,
  a_char        char(2) DEFAULT 'de',
  a_varchar     varchar(40) DEFAULT 'it''s \ new',
  any_varchar   varchar,
  a_text        text DEFAULT 'none',
  a_date        date DEFAULT CURRENT_DATE,
  a_time        time DEFAULT CURRENT_TIME,
  a_timestamp   timestamp DEFAULT CURRENT_TIMESTAMP,
  a_timestamptz timestamptz DEFAULT CURRENT_TIMESTAMP,
  a_blob        bytea DEFAULT '\x00ff',
  a_uuid        uuid DEFAULT '6f1d0c1e-0000-4000-8000-000000000001',
  a_json        jsonb DEFAULT '{"a": [1]}'
);
