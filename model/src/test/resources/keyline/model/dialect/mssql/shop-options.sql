-- Schema for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;

DROP TABLE IF EXISTS
  [order_lines],
  [orders],
  [products],
  [shippers],
  [employees],
  [customers];

CREATE TABLE [customers] (
  [customer_id] int NOT NULL IDENTITY(1,1),
  [name]        nvarchar(100) NOT NULL,
  [email]       nvarchar(255) NOT NULL,
  [city_id]     int,
  CONSTRAINT [pk_customers] PRIMARY KEY ([customer_id]),
  CONSTRAINT [uq_customers_email] UNIQUE ([email])
);

CREATE TABLE [employees] (
  [employee_id] int NOT NULL IDENTITY(1,1),
  [full_name]   nvarchar(80) NOT NULL,
  [manager_id]  int,
  CONSTRAINT [pk_employees] PRIMARY KEY ([employee_id])
);

CREATE INDEX [ix_employees_manager_id] ON [employees] ([manager_id]);

CREATE TABLE [shippers] (
  [shipper_id] int NOT NULL IDENTITY(1,1),
  [name]       nvarchar(60) NOT NULL,
  CONSTRAINT [pk_shippers] PRIMARY KEY ([shipper_id])
);

CREATE TABLE [products] (
  [product_id] int NOT NULL IDENTITY(1,1),
  [sku]        nvarchar(32) NOT NULL,
  [price]      decimal(10,2) NOT NULL,
  CONSTRAINT [pk_products] PRIMARY KEY ([product_id]),
  CONSTRAINT [uq_products_sku] UNIQUE ([sku])
);

CREATE TABLE [orders] (
  [order_id]     int NOT NULL IDENTITY(1,1),
  [customer_id]  int NOT NULL,
  [shipper_id]   int,
  [order_date]   date NOT NULL,
  [total_amount] decimal(10,2) NOT NULL DEFAULT 0,
  CONSTRAINT [pk_orders] PRIMARY KEY ([order_id])
);

CREATE INDEX [ix_orders_customer_id] ON [orders] ([customer_id]);

CREATE TABLE [order_lines] (
  [line_no]    int NOT NULL,
  [order_id]   int NOT NULL,
  [product_id] int NOT NULL,
  [quantity]   int NOT NULL DEFAULT 1,
  CONSTRAINT [pk_order_lines] PRIMARY KEY ([order_id], [line_no])
);

CREATE INDEX [ix_order_lines_product_id] ON [order_lines] ([product_id]);

SET IDENTITY_INSERT [customers] ON;
INSERT INTO [customers] ([customer_id], [name], [email], [city_id]) VALUES
  (1, N'Ada Lovelace', N'ada@example.org', 1),
  (2, N'Grace Hopper', N'grace@example.org', 2),
  (3, N'Alan Turing', N'alan@example.org', 1),
  (4, N'Emmy Noether', N'emmy@example.org', 3),
  (5, N'Edgar Codd', N'edgar@example.org', 1),
  (6, N'Sofia Kovalevskaja', N'sofia@example.org', NULL);
SET IDENTITY_INSERT [customers] OFF;

SET IDENTITY_INSERT [employees] ON;
INSERT INTO [employees] ([employee_id], [full_name], [manager_id]) VALUES
  (1, N'Maria Lindgren', NULL),
  (2, N'Jonas Weber', 1),
  (3, N'Aylin Demir', 1),
  (4, N'Tom Okafor', 2);
SET IDENTITY_INSERT [employees] OFF;

SET IDENTITY_INSERT [shippers] ON;
INSERT INTO [shippers] ([shipper_id], [name]) VALUES
  (1, N'Overnight Freight'),
  (2, N'Nordfracht'),
  (3, N'Cargo Velo');
SET IDENTITY_INSERT [shippers] OFF;

SET IDENTITY_INSERT [products] ON;
INSERT INTO [products] ([product_id], [sku], [price]) VALUES
  (1, N'LAMP-OAK', 60.00),
  (2, N'NOTE-A5', 4.90),
  (3, N'PEN-BLACK', 3.00),
  (4, N'MUG-WHITE', 12.50),
  (5, N'BAG-CANVAS', 19.90),
  (6, N'CLOCK-WALL', 35.00),
  (7, N'PLANT-FERN', 8.75),
  (8, N'CHAIR-ASH', 189.00);
SET IDENTITY_INSERT [products] OFF;

SET IDENTITY_INSERT [orders] ON;
INSERT INTO [orders] ([order_id], [customer_id], [shipper_id], [order_date], [total_amount]) VALUES
  (1, 1, 2, '2026-01-04', 120.00),
  (2, 1, NULL, '2026-01-09', 75.50),
  (3, 2, 2, '2026-02-11', 19.90),
  (4, 3, 1, '2026-02-12', 224.00),
  (5, 2, 3, '2026-02-20', 20.70),
  (6, 4, 3, '2026-03-02', 67.50),
  (7, 5, 1, '2026-03-05', 378.00),
  (8, 1, 2, '2026-03-17', 66.05),
  (9, 3, NULL, '2026-03-28', 54.80),
  (10, 4, 3, '2026-04-07', 64.90),
  (11, 5, 2, '2026-04-15', 86.25),
  (12, 2, NULL, '2026-04-30', 79.00);
SET IDENTITY_INSERT [orders] OFF;

INSERT INTO [order_lines] ([line_no], [order_id], [product_id], [quantity]) VALUES
  (1, 1, 1, 2),
  (1, 2, 1, 1),
  (2, 2, 4, 1),
  (3, 2, 3, 1),
  (1, 3, 5, 1),
  (1, 4, 8, 1),
  (2, 4, 6, 1),
  (1, 5, 2, 3),
  (2, 5, 3, 2),
  (1, 6, 4, 4),
  (2, 6, 7, 2),
  (1, 7, 8, 2),
  (1, 8, 6, 1),
  (2, 8, 7, 1),
  (3, 8, 2, 2),
  (4, 8, 4, 1),
  (1, 9, 5, 2),
  (2, 9, 3, 5),
  (1, 10, 1, 1),
  (2, 10, 2, 1),
  (1, 11, 7, 3),
  (2, 11, 4, 2),
  (3, 11, 6, 1),
  (1, 12, 2, 10),
  (2, 12, 3, 10);

-- fk_employees_employees: a cascade of SQL Server reaches a table on one path only, NO ACTION is written instead.
ALTER TABLE [employees]
  ADD CONSTRAINT [fk_employees_employees] FOREIGN KEY ([manager_id]) REFERENCES [employees] ([employee_id]);

ALTER TABLE [products]
  ADD CONSTRAINT [ck_products_price] CHECK ([price] >= 0);

ALTER TABLE [orders]
  ADD CONSTRAINT [ck_orders_total_amount] CHECK ([total_amount] >= 0);

-- fk_orders_customers: SQL Server has no ON DELETE RESTRICT, NO ACTION is written instead.
ALTER TABLE [orders]
  ADD CONSTRAINT [fk_orders_customers] FOREIGN KEY ([customer_id]) REFERENCES [customers] ([customer_id])
    ON UPDATE CASCADE;

ALTER TABLE [orders]
  ADD CONSTRAINT [fk_orders_shippers] FOREIGN KEY ([shipper_id]) REFERENCES [shippers] ([shipper_id])
    ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE [order_lines]
  ADD CONSTRAINT [ck_order_lines_quantity] CHECK ([quantity] > 0);

ALTER TABLE [order_lines]
  ADD CONSTRAINT [fk_order_lines_orders] FOREIGN KEY ([order_id]) REFERENCES [orders] ([order_id])
    ON DELETE CASCADE ON UPDATE CASCADE;

-- fk_order_lines_products: SQL Server has no ON DELETE RESTRICT, NO ACTION is written instead.
ALTER TABLE [order_lines]
  ADD CONSTRAINT [fk_order_lines_products] FOREIGN KEY ([product_id]) REFERENCES [products] ([product_id])
    ON UPDATE CASCADE;
