-- Migration for Oracle, written by Keyline.
-- Every statement here commits by itself: should one fail, those before it stay done.
-- Take a backup first.

ALTER TABLE customers ADD email VARCHAR2(120 CHAR);
ALTER TABLE orders ADD profile_id NUMBER(10);

CREATE TABLE profiles (
  profile_id  NUMBER(10) NOT NULL,
  customer_id NUMBER(10) NOT NULL,
  bio         CLOB,
  CONSTRAINT pk_profiles PRIMARY KEY (profile_id),
  CONSTRAINT uq_profiles_customer_id UNIQUE (customer_id),
  CONSTRAINT fk_profiles_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
);

ALTER TABLE orders
  ADD CONSTRAINT fk_orders_profiles FOREIGN KEY (profile_id) REFERENCES profiles (profile_id);
