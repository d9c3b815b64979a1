-- Schema for Cloudflare D1, written by Keyline.

PRAGMA defer_foreign_keys=TRUE;

CREATE TABLE orders (
  order_id INTEGER NOT NULL,
  status   TEXT NOT NULL DEFAULT 'new',
  CONSTRAINT pk_orders PRIMARY KEY (order_id),
  CONSTRAINT ck_orders_status CHECK (status IN ('new', 'paid', 'it''s sent'))
);
