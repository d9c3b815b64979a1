-- Migration for SQLite, written by Keyline.

PRAGMA foreign_keys = OFF;
BEGIN;

CREATE TABLE new_customers (
  customer_id BIGINT NOT NULL,
  name        VARCHAR(40) NOT NULL,
  phone       INTEGER,
  CONSTRAINT pk_customers PRIMARY KEY (customer_id)
);

-- Loses data: texts in customers.phone are written as the new type writes them, 007 as 7.
INSERT INTO new_customers (customer_id, name, phone)
SELECT customer_id, name, phone FROM customers;

DROP TABLE customers;
ALTER TABLE new_customers RENAME TO customers;

CREATE TABLE new_orders (
  order_id    INTEGER NOT NULL,
  customer_id BIGINT NOT NULL,
  total       DECIMAL(10,0) NOT NULL DEFAULT 0,
  CONSTRAINT pk_orders PRIMARY KEY (order_id),
  CONSTRAINT fk_orders_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
    ON DELETE CASCADE
);

INSERT INTO new_orders (order_id, customer_id, total)
SELECT order_id, customer_id, coalesce(total, 0) FROM orders;

DROP TABLE orders;
ALTER TABLE new_orders RENAME TO orders;

-- Lists rows whose parents are missing. Should there be any: ROLLBACK instead of COMMIT.
PRAGMA foreign_key_check;

COMMIT;
PRAGMA foreign_keys = ON;
