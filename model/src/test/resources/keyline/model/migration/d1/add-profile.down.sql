-- Migration for Cloudflare D1, written by Keyline.

PRAGMA defer_foreign_keys=TRUE;

CREATE TABLE rows_of_orders AS SELECT * FROM orders;
DROP TABLE orders;

CREATE TABLE orders (
  order_id    INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  total       DECIMAL(10,2),
  CONSTRAINT pk_orders PRIMARY KEY (order_id),
  CONSTRAINT fk_orders_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
    ON DELETE CASCADE
);

INSERT INTO orders (order_id, customer_id, total)
SELECT order_id, customer_id, total FROM rows_of_orders;

-- Loses data: the values of orders.profile_id go.
DROP TABLE rows_of_orders;

-- Loses data: the values of customers.email go.
ALTER TABLE customers DROP COLUMN email;

-- Loses data: the rows of profiles go.
DROP TABLE profiles;
