-- Migration for MariaDB, written by Keyline.
-- Every statement here commits by itself: should one fail, those before it stay done.
-- Take a backup first.

ALTER TABLE customers ADD COLUMN phone VARCHAR(30);

CREATE TABLE orders (
  order_id    INT NOT NULL,
  customer_id INT NOT NULL,
  total       DECIMAL(10,2),
  PRIMARY KEY (order_id),
  CONSTRAINT fk_orders_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
    ON DELETE CASCADE
) DEFAULT CHARACTER SET = utf8mb4;
