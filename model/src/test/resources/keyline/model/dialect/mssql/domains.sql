-- Schema for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;

CREATE TABLE subscribers (
  address nvarchar(255) NOT NULL,
  copies  int NOT NULL DEFAULT 1,
  CONSTRAINT pk_subscribers PRIMARY KEY (address),
  CONSTRAINT ck_subscribers_address CHECK (address LIKE '%@%'),
  CONSTRAINT ck_subscribers_copies CHECK (copies > 0)
);
