-- Migration for SQLite, written by Keyline.

BEGIN;

ALTER TABLE customers ADD COLUMN email VARCHAR(120);

ALTER TABLE orders ADD COLUMN profile_id INTEGER
  CONSTRAINT fk_orders_profiles REFERENCES profiles (profile_id);

CREATE TABLE profiles (
  profile_id  INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  bio         TEXT,
  CONSTRAINT pk_profiles PRIMARY KEY (profile_id),
  CONSTRAINT uq_profiles_customer_id UNIQUE (customer_id),
  CONSTRAINT fk_profiles_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
);

COMMIT;
