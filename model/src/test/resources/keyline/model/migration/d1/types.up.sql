-- Migration for Cloudflare D1, written by Keyline.

PRAGMA defer_foreign_keys=TRUE;

CREATE TABLE rows_of_customers AS SELECT * FROM customers;
CREATE TABLE rows_of_orders AS SELECT * FROM orders;
DROP TABLE orders;
DROP TABLE customers;

CREATE TABLE customers (
  customer_id BIGINT NOT NULL,
  name        VARCHAR(40) NOT NULL,
  phone       INTEGER,
  CONSTRAINT pk_customers PRIMARY KEY (customer_id)
);

CREATE TABLE orders (
  order_id    INTEGER NOT NULL,
  customer_id BIGINT NOT NULL,
  total       DECIMAL(10,0) NOT NULL DEFAULT 0,
  CONSTRAINT pk_orders PRIMARY KEY (order_id),
  CONSTRAINT fk_orders_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
    ON DELETE CASCADE
);

-- Loses data: texts in customers.phone are written as the new type writes them, 007 as 7.
INSERT INTO customers (customer_id, name, phone)
SELECT customer_id, name, phone FROM rows_of_customers;

DROP TABLE rows_of_customers;

INSERT INTO orders (order_id, customer_id, total)
SELECT order_id, customer_id, coalesce(total, 0) FROM rows_of_orders;

DROP TABLE rows_of_orders;
