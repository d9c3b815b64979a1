-- Migration for H2, written by Keyline.
-- Every statement here commits by itself: should one fail, those before it stay done.
-- Take a backup first.

ALTER TABLE customers ADD COLUMN email VARCHAR(120);
ALTER TABLE orders ADD COLUMN profile_id INTEGER;

CREATE TABLE profiles (
  profile_id  INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  bio         CLOB,
  CONSTRAINT pk_profiles PRIMARY KEY (profile_id),
  CONSTRAINT uq_profiles_customer_id UNIQUE (customer_id),
  CONSTRAINT fk_profiles_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
);

ALTER TABLE orders
  ADD CONSTRAINT fk_orders_profiles FOREIGN KEY (profile_id) REFERENCES profiles (profile_id);
