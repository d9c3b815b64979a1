-- Migration for SQLite, written by Keyline.

PRAGMA foreign_keys = OFF;
BEGIN;

CREATE TABLE new_customers (
  customer_id INTEGER NOT NULL,
  name        VARCHAR(80) NOT NULL,
  phone       VARCHAR(30),
  CONSTRAINT pk_customers PRIMARY KEY (customer_id)
);

INSERT INTO new_customers (customer_id, name, phone)
SELECT customer_id, name, phone FROM customers;

DROP TABLE customers;
ALTER TABLE new_customers RENAME TO customers;

CREATE TABLE new_orders (
  order_id    INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  total       DECIMAL(10,2),
  CONSTRAINT pk_orders PRIMARY KEY (order_id),
  CONSTRAINT fk_orders_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
    ON DELETE CASCADE
);

INSERT INTO new_orders (order_id, customer_id, total)
SELECT order_id, customer_id, total FROM orders;

DROP TABLE orders;
ALTER TABLE new_orders RENAME TO orders;

-- Lists rows whose parents are missing. Should there be any: ROLLBACK instead of COMMIT.
PRAGMA foreign_key_check;

COMMIT;
PRAGMA foreign_keys = ON;
