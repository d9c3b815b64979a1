-- Schema for Cloudflare D1, written by Keyline.

PRAGMA defer_foreign_keys=TRUE;

CREATE TABLE shippers (
  shipper_id INTEGER NOT NULL CONSTRAINT pk_shippers PRIMARY KEY AUTOINCREMENT,
  name       VARCHAR(60) NOT NULL
);

-- fk_orders_customers is left out: customers is not in this script.
CREATE TABLE orders (
  order_id     INTEGER NOT NULL CONSTRAINT pk_orders PRIMARY KEY AUTOINCREMENT,
  customer_id  INTEGER NOT NULL,
  shipper_id   INTEGER,
  order_date   DATE NOT NULL,
  total_amount DECIMAL(10,2) NOT NULL DEFAULT 0,
  CONSTRAINT ck_orders_total_amount CHECK (total_amount >= 0),
  CONSTRAINT fk_orders_shippers FOREIGN KEY (shipper_id) REFERENCES shippers (shipper_id)
    ON DELETE SET NULL ON UPDATE CASCADE
);

CREATE INDEX ix_orders_customer_id ON orders (customer_id);
