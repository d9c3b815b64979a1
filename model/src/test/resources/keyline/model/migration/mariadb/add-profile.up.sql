-- Migration for MariaDB, written by Keyline.
-- Every statement here commits by itself: should one fail, those before it stay done.
-- Take a backup first.

ALTER TABLE customers ADD COLUMN email VARCHAR(120);
ALTER TABLE orders ADD COLUMN profile_id INT;

CREATE TABLE profiles (
  profile_id  INT NOT NULL,
  customer_id INT NOT NULL,
  bio         TEXT,
  PRIMARY KEY (profile_id),
  CONSTRAINT uq_profiles_customer_id UNIQUE (customer_id),
  CONSTRAINT fk_profiles_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
) DEFAULT CHARACTER SET = utf8mb4;

ALTER TABLE orders
  ADD CONSTRAINT fk_orders_profiles FOREIGN KEY (profile_id) REFERENCES profiles (profile_id);
