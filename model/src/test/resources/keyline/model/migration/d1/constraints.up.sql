-- Migration for Cloudflare D1, written by Keyline.

PRAGMA defer_foreign_keys=TRUE;

CREATE TABLE rows_of_customers AS SELECT * FROM customers;
CREATE TABLE rows_of_orders AS SELECT * FROM orders;
DROP TABLE orders;
DROP TABLE customers;

CREATE TABLE customers (
  customer_id INTEGER NOT NULL,
  name        VARCHAR(80) NOT NULL,
  phone       VARCHAR(30),
  CONSTRAINT pk_customers PRIMARY KEY (customer_id),
  CONSTRAINT uq_customers_name UNIQUE (name),
  CONSTRAINT ck_customers CHECK (phone <> '')
);

CREATE INDEX ix_customers_phone ON customers (phone);

CREATE TABLE orders (
  order_id    INTEGER NOT NULL,
  customer_id INTEGER,
  total       DECIMAL(10,2),
  CONSTRAINT pk_orders PRIMARY KEY (order_id),
  CONSTRAINT fk_orders_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
    ON DELETE SET NULL
);

INSERT INTO customers (customer_id, name, phone)
SELECT customer_id, name, phone FROM rows_of_customers;

DROP TABLE rows_of_customers;

INSERT INTO orders (order_id, customer_id, total)
SELECT order_id, customer_id, total FROM rows_of_orders;

DROP TABLE rows_of_orders;
