-- Schema for Cloudflare D1, written by Keyline.

PRAGMA defer_foreign_keys=TRUE;

CREATE TABLE customers (
  customer_id INTEGER NOT NULL CONSTRAINT pk_customers PRIMARY KEY AUTOINCREMENT,
  name        VARCHAR(100) NOT NULL,
  email       VARCHAR(255) NOT NULL,
  city_id     INTEGER,
  CONSTRAINT uq_customers_email UNIQUE (email)
);

CREATE TABLE employees (
  employee_id INTEGER NOT NULL CONSTRAINT pk_employees PRIMARY KEY AUTOINCREMENT,
  full_name   VARCHAR(80) NOT NULL,
  manager_id  INTEGER,
  CONSTRAINT fk_employees_employees FOREIGN KEY (manager_id) REFERENCES employees (employee_id)
    ON DELETE SET NULL ON UPDATE CASCADE
);

CREATE TABLE shippers (
  shipper_id INTEGER NOT NULL CONSTRAINT pk_shippers PRIMARY KEY AUTOINCREMENT,
  name       VARCHAR(60) NOT NULL
);

CREATE TABLE products (
  product_id INTEGER NOT NULL CONSTRAINT pk_products PRIMARY KEY AUTOINCREMENT,
  sku        VARCHAR(32) NOT NULL,
  price      DECIMAL(10,2) NOT NULL,
  CONSTRAINT uq_products_sku UNIQUE (sku),
  CONSTRAINT ck_products_price CHECK (price >= 0)
);

CREATE TABLE orders (
  order_id     INTEGER NOT NULL CONSTRAINT pk_orders PRIMARY KEY AUTOINCREMENT,
  customer_id  INTEGER NOT NULL,
  shipper_id   INTEGER,
  order_date   DATE NOT NULL,
  total_amount DECIMAL(10,2) NOT NULL DEFAULT 0,
  CONSTRAINT ck_orders_total_amount CHECK (total_amount >= 0),
  CONSTRAINT fk_orders_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
    ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT fk_orders_shippers FOREIGN KEY (shipper_id) REFERENCES shippers (shipper_id)
    ON DELETE SET NULL ON UPDATE CASCADE
);

CREATE TABLE order_lines (
  line_no    INTEGER NOT NULL,
  order_id   INTEGER NOT NULL,
  product_id INTEGER NOT NULL,
  quantity   INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT pk_order_lines PRIMARY KEY (order_id, line_no),
  CONSTRAINT ck_order_lines_quantity CHECK (quantity > 0),
  CONSTRAINT fk_order_lines_orders FOREIGN KEY (order_id) REFERENCES orders (order_id)
    ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT fk_order_lines_products FOREIGN KEY (product_id) REFERENCES products (product_id)
    ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE INDEX ix_employees_manager_id ON employees (manager_id);
CREATE INDEX ix_orders_customer_id ON orders (customer_id);
CREATE INDEX ix_order_lines_product_id ON order_lines (product_id);
