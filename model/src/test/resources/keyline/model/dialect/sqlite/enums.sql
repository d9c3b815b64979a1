-- Schema for SQLite, written by Keyline.

CREATE TABLE orders (
  order_id INTEGER NOT NULL,
  status   TEXT NOT NULL DEFAULT 'new',
  CONSTRAINT pk_orders PRIMARY KEY (order_id),
  CONSTRAINT ck_orders_status CHECK (status IN ('new', 'paid', 'it''s sent'))
);
