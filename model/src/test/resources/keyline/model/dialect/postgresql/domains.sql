-- Schema for PostgreSQL, written by Keyline.

CREATE DOMAIN email AS varchar(255) NOT NULL
  CHECK (VALUE LIKE '%@%');

CREATE DOMAIN quantity AS integer NOT NULL DEFAULT 1
  CHECK (VALUE > 0);

CREATE TABLE subscribers (
  address email NOT NULL,
  copies  quantity,
  CONSTRAINT pk_subscribers PRIMARY KEY (address)
);
