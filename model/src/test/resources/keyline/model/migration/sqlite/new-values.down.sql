-- Migration for SQLite, written by Keyline.

PRAGMA foreign_keys = OFF;
BEGIN;

CREATE TABLE new_orders (
  order_id INTEGER NOT NULL,
  state    TEXT,
  CONSTRAINT pk_orders PRIMARY KEY (order_id),
  CONSTRAINT ck_orders_state CHECK (state IN ('new', 'paid'))
);

INSERT INTO new_orders (order_id, state)
SELECT order_id, state FROM orders;

DROP TABLE orders;
ALTER TABLE new_orders RENAME TO orders;

-- Lists rows whose parents are missing. Should there be any: ROLLBACK instead of COMMIT.
PRAGMA foreign_key_check;

COMMIT;
PRAGMA foreign_keys = ON;
