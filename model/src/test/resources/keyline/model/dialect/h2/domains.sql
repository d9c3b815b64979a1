-- Schema for H2, written by Keyline.

CREATE DOMAIN email AS VARCHAR(255)
  CHECK (VALUE IS NOT NULL)
  CHECK (VALUE LIKE '%@%');

CREATE DOMAIN quantity AS INTEGER DEFAULT 1
  CHECK (VALUE IS NOT NULL)
  CHECK (VALUE > 0);

CREATE TABLE subscribers (
  address email NOT NULL,
  copies  quantity,
  CONSTRAINT pk_subscribers PRIMARY KEY (address)
);
