-- Migration for SQLite, written by Keyline.

BEGIN;

ALTER TABLE customers ADD COLUMN phone VARCHAR(30);

CREATE TABLE orders (
  order_id    INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  total       DECIMAL(10,2),
  CONSTRAINT pk_orders PRIMARY KEY (order_id),
  CONSTRAINT fk_orders_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
    ON DELETE CASCADE
);

COMMIT;
