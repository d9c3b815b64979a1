-- Schema for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;

CREATE TABLE customers (
  customer_id int NOT NULL IDENTITY(1,1),
  name        nvarchar(100) NOT NULL,
  email       nvarchar(255) NOT NULL,
  city_id     int,
  CONSTRAINT pk_customers PRIMARY KEY (customer_id),
  CONSTRAINT uq_customers_email UNIQUE (email)
);

CREATE TABLE employees (
  employee_id int NOT NULL IDENTITY(1,1),
  full_name   nvarchar(80) NOT NULL,
  manager_id  int,
  CONSTRAINT pk_employees PRIMARY KEY (employee_id),
  -- fk_employees_employees: a cascade of SQL Server reaches a table on one path only, NO ACTION is written instead.
  CONSTRAINT fk_employees_employees FOREIGN KEY (manager_id) REFERENCES employees (employee_id)
);

CREATE INDEX ix_employees_manager_id ON employees (manager_id);

CREATE TABLE shippers (
  shipper_id int NOT NULL IDENTITY(1,1),
  name       nvarchar(60) NOT NULL,
  CONSTRAINT pk_shippers PRIMARY KEY (shipper_id)
);

CREATE TABLE products (
  product_id int NOT NULL IDENTITY(1,1),
  sku        nvarchar(32) NOT NULL,
  price      decimal(10,2) NOT NULL,
  CONSTRAINT pk_products PRIMARY KEY (product_id),
  CONSTRAINT uq_products_sku UNIQUE (sku),
  CONSTRAINT ck_products_price CHECK (price >= 0)
);

CREATE TABLE orders (
  order_id     int NOT NULL IDENTITY(1,1),
  customer_id  int NOT NULL,
  shipper_id   int,
  order_date   date NOT NULL,
  total_amount decimal(10,2) NOT NULL DEFAULT 0,
  CONSTRAINT pk_orders PRIMARY KEY (order_id),
  CONSTRAINT ck_orders_total_amount CHECK (total_amount >= 0),
  -- fk_orders_customers: SQL Server has no ON DELETE RESTRICT, NO ACTION is written instead.
  CONSTRAINT fk_orders_customers FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
    ON UPDATE CASCADE,
  CONSTRAINT fk_orders_shippers FOREIGN KEY (shipper_id) REFERENCES shippers (shipper_id)
    ON DELETE SET NULL ON UPDATE CASCADE
);

CREATE INDEX ix_orders_customer_id ON orders (customer_id);

CREATE TABLE order_lines (
  line_no    int NOT NULL,
  order_id   int NOT NULL,
  product_id int NOT NULL,
  quantity   int NOT NULL DEFAULT 1,
  CONSTRAINT pk_order_lines PRIMARY KEY (order_id, line_no),
  CONSTRAINT ck_order_lines_quantity CHECK (quantity > 0),
  CONSTRAINT fk_order_lines_orders FOREIGN KEY (order_id) REFERENCES orders (order_id)
    ON DELETE CASCADE ON UPDATE CASCADE,
  -- fk_order_lines_products: SQL Server has no ON DELETE RESTRICT, NO ACTION is written instead.
  CONSTRAINT fk_order_lines_products FOREIGN KEY (product_id) REFERENCES products (product_id)
    ON UPDATE CASCADE
);

CREATE INDEX ix_order_lines_product_id ON order_lines (product_id);
