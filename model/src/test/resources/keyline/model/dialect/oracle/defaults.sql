-- Schema for Oracle, written by Keyline.

CREATE TABLE defaults (
  a_smallint    NUMBER(5) DEFAULT -1,
  an_int        NUMBER(10) DEFAULT 42,
  a_bigint      NUMBER(19) DEFAULT (1 + 1),
  a_decimal     NUMBER(10,2) DEFAULT 9.90,
  any_decimal   NUMBER DEFAULT 0.5,
  a_real        BINARY_FLOAT DEFAULT 1.5,
  a_double      BINARY_DOUBLE DEFAULT 1e3,
  a_boolean     NUMBER(1) DEFAULT 1 CHECK (a_boolean IN (0, 1)),
  a_char        CHAR(2 CHAR) DEFAULT 'de',
  a_varchar     VARCHAR2(40 CHAR) DEFAULT 'it''s \ new',
  -- any_varchar: a VARCHAR2 of Oracle needs a length, 4000 is written.
  any_varchar   VARCHAR2(4000 CHAR),
  a_text        CLOB DEFAULT 'none',
  a_date        DATE DEFAULT TRUNC(SYSDATE),
  -- a_time: Oracle has no TIME, VARCHAR2(15) is written instead.
  a_time        VARCHAR2(15) DEFAULT TO_CHAR(SYSDATE, 'HH24:MI:SS'),
  a_timestamp   TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
  a_timestamptz TIMESTAMP WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
  a_blob        BLOB DEFAULT HEXTORAW('00ff'),
  a_uuid        RAW(16) DEFAULT HEXTORAW('6F1D0C1E000040008000000000000001'),
  a_json        CLOB DEFAULT '{"a": [1]}' CHECK (a_json IS JSON)
);
