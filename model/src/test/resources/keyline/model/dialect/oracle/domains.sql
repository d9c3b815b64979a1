-- Schema for Oracle, written by Keyline.

CREATE TABLE subscribers (
  address VARCHAR2(255 CHAR) NOT NULL,
  copies  NUMBER(10) DEFAULT 1 NOT NULL,
  CONSTRAINT pk_subscribers PRIMARY KEY (address),
  CONSTRAINT ck_subscribers_address CHECK (address LIKE '%@%'),
  CONSTRAINT ck_subscribers_copies CHECK (copies > 0)
);
