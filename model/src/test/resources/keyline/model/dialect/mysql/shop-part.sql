-- Schema for MySQL, written by Keyline.

CREATE TABLE shippers (
  shipper_id INT NOT NULL AUTO_INCREMENT,
  name       VARCHAR(60) NOT NULL,
  PRIMARY KEY (shipper_id)
);

-- fk_orders_customers is left out: customers is not in this script.
CREATE TABLE orders (
  order_id     INT NOT NULL AUTO_INCREMENT,
  customer_id  INT NOT NULL,
  shipper_id   INT,
  order_date   DATE NOT NULL,
  total_amount DECIMAL(10,2) NOT NULL DEFAULT 0,
  PRIMARY KEY (order_id),
  CONSTRAINT ck_orders_total_amount CHECK (total_amount >= 0),
  CONSTRAINT fk_orders_shippers FOREIGN KEY (shipper_id) REFERENCES shippers (shipper_id)
    ON DELETE SET NULL ON UPDATE CASCADE
);

CREATE INDEX ix_orders_customer_id ON orders (customer_id);
