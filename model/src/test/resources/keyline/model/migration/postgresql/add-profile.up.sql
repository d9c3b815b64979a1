-- Migration for PostgreSQL, written by Keyline.

BEGIN;

ALTER TABLE customers ADD COLUMN email varchar(120);
ALTER TABLE orders ADD COLUMN profile_id integer;

CREATE TABLE profiles (
  profile_id  integer NOT NULL,
  customer_id integer NOT NULL,
  bio         text,
  CONSTRAINT pk_profiles PRIMARY KEY (profile_id),
  CONSTRAINT uq_profiles_customer_id UNIQUE (customer_id),
  CONSTRAINT fk_profiles_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
);

ALTER TABLE orders
  ADD CONSTRAINT fk_orders_profiles FOREIGN KEY (profile_id) REFERENCES profiles (profile_id);

COMMIT;
