-- Schema for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;

CREATE TABLE defaults (
  a_smallint    smallint DEFAULT -1,
  an_int        int DEFAULT 42,
  a_bigint      bigint DEFAULT (1 + 1),
  a_decimal     decimal(10,2) DEFAULT 9.90,
  -- any_decimal: a decimal of SQL Server has no digits behind the point, decimal(38,10) is written.
  any_decimal   decimal(38,10) DEFAULT 0.5,
  a_real        real DEFAULT 1.5,
  a_double      float DEFAULT 1e3,
  a_boolean     bit DEFAULT 1,
  a_char        nchar(2) DEFAULT N'de',
  a_varchar     nvarchar(40) DEFAULT N'it''s \ new',
  any_varchar   nvarchar(max),
  a_text        nvarchar(max) DEFAULT N'none',
  a_date        date DEFAULT GETDATE(),
  a_time        time DEFAULT GETDATE(),
  a_timestamp   datetime2 DEFAULT SYSDATETIME(),
  a_timestamptz datetimeoffset DEFAULT SYSDATETIMEOFFSET(),
  a_blob        varbinary(max) DEFAULT 0x00ff,
  a_uuid        uniqueidentifier DEFAULT '6f1d0c1e-0000-4000-8000-000000000001',
  a_json        nvarchar(max) DEFAULT N'{"a": [1]}'
);
