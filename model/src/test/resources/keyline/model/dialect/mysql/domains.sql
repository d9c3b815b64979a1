-- Schema for MySQL, written by Keyline.

CREATE TABLE subscribers (
  address VARCHAR(255) NOT NULL,
  copies  INT NOT NULL DEFAULT 1,
  PRIMARY KEY (address),
  CONSTRAINT ck_subscribers_address CHECK (address LIKE '%@%'),
  CONSTRAINT ck_subscribers_copies CHECK (copies > 0)
);
