-- Migration for H2, written by Keyline.
-- Every statement here commits by itself: should one fail, those before it stay done.
-- Take a backup first.

ALTER TABLE customers ADD COLUMN phone VARCHAR(30);

CREATE TABLE orders (
  order_id    INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  total       DECIMAL(10,2),
  CONSTRAINT pk_orders PRIMARY KEY (order_id),
  CONSTRAINT fk_orders_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
    ON DELETE CASCADE
);
