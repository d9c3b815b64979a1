-- Migration for Cloudflare D1, written by Keyline.

PRAGMA defer_foreign_keys=TRUE;

CREATE TABLE rows_of_orders AS SELECT * FROM orders;
DROP TABLE orders;

CREATE TABLE orders (
  order_id INTEGER NOT NULL,
  state    TEXT NOT NULL DEFAULT 'new',
  CONSTRAINT pk_orders PRIMARY KEY (order_id),
  CONSTRAINT ck_orders_state CHECK (state IN ('new', 'sent', 'paid'))
);

INSERT INTO orders (order_id, state)
SELECT order_id, state FROM rows_of_orders;

DROP TABLE rows_of_orders;
