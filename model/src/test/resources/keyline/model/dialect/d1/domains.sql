-- Schema for Cloudflare D1, written by Keyline.

PRAGMA defer_foreign_keys=TRUE;

CREATE TABLE subscribers (
  address VARCHAR(255) NOT NULL,
  copies  INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT pk_subscribers PRIMARY KEY (address),
  CONSTRAINT ck_subscribers_address CHECK (address LIKE '%@%'),
  CONSTRAINT ck_subscribers_copies CHECK (copies > 0)
);
