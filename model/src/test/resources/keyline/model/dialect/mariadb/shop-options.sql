-- Schema for MariaDB, written by Keyline.

DROP TABLE IF EXISTS
  `order_lines`,
  `orders`,
  `products`,
  `shippers`,
  `employees`,
  `customers`;

CREATE TABLE `customers` (
  `customer_id` INT NOT NULL AUTO_INCREMENT,
  `name`        VARCHAR(100) NOT NULL,
  `email`       VARCHAR(255) NOT NULL,
  `city_id`     INT,
  PRIMARY KEY (`customer_id`),
  CONSTRAINT `uq_customers_email` UNIQUE (`email`)
) DEFAULT CHARACTER SET = utf8mb4;

CREATE TABLE `employees` (
  `employee_id` INT NOT NULL AUTO_INCREMENT,
  `full_name`   VARCHAR(80) NOT NULL,
  `manager_id`  INT,
  PRIMARY KEY (`employee_id`)
) DEFAULT CHARACTER SET = utf8mb4;

CREATE INDEX `ix_employees_manager_id` ON `employees` (`manager_id`);

CREATE TABLE `shippers` (
  `shipper_id` INT NOT NULL AUTO_INCREMENT,
  `name`       VARCHAR(60) NOT NULL,
  PRIMARY KEY (`shipper_id`)
) DEFAULT CHARACTER SET = utf8mb4;

CREATE TABLE `products` (
  `product_id` INT NOT NULL AUTO_INCREMENT,
  `sku`        VARCHAR(32) NOT NULL,
  `price`      DECIMAL(10,2) NOT NULL,
  PRIMARY KEY (`product_id`),
  CONSTRAINT `uq_products_sku` UNIQUE (`sku`)
) DEFAULT CHARACTER SET = utf8mb4;

CREATE TABLE `orders` (
  `order_id`     INT NOT NULL AUTO_INCREMENT,
  `customer_id`  INT NOT NULL,
  `shipper_id`   INT,
  `order_date`   DATE NOT NULL,
  `total_amount` DECIMAL(10,2) NOT NULL DEFAULT 0,
  PRIMARY KEY (`order_id`)
) DEFAULT CHARACTER SET = utf8mb4;

CREATE INDEX `ix_orders_customer_id` ON `orders` (`customer_id`);

CREATE TABLE `order_lines` (
  `line_no`    INT NOT NULL,
  `order_id`   INT NOT NULL,
  `product_id` INT NOT NULL,
  `quantity`   INT NOT NULL DEFAULT 1,
  PRIMARY KEY (`order_id`, `line_no`)
) DEFAULT CHARACTER SET = utf8mb4;

CREATE INDEX `ix_order_lines_product_id` ON `order_lines` (`product_id`);

INSERT INTO `customers` (`customer_id`, `name`, `email`, `city_id`) VALUES
  (1, 'Ada Lovelace', 'ada@example.org', 1),
  (2, 'Grace Hopper', 'grace@example.org', 2),
  (3, 'Alan Turing', 'alan@example.org', 1),
  (4, 'Emmy Noether', 'emmy@example.org', 3),
  (5, 'Edgar Codd', 'edgar@example.org', 1),
  (6, 'Sofia Kovalevskaja', 'sofia@example.org', NULL);

INSERT INTO `employees` (`employee_id`, `full_name`, `manager_id`) VALUES
  (1, 'Maria Lindgren', NULL),
  (2, 'Jonas Weber', 1),
  (3, 'Aylin Demir', 1),
  (4, 'Tom Okafor', 2);

INSERT INTO `shippers` (`shipper_id`, `name`) VALUES
  (1, 'Overnight Freight'),
  (2, 'Nordfracht'),
  (3, 'Cargo Velo');

INSERT INTO `products` (`product_id`, `sku`, `price`) VALUES
  (1, 'LAMP-OAK', 60.00),
  (2, 'NOTE-A5', 4.90),
  (3, 'PEN-BLACK', 3.00),
  (4, 'MUG-WHITE', 12.50),
  (5, 'BAG-CANVAS', 19.90),
  (6, 'CLOCK-WALL', 35.00),
  (7, 'PLANT-FERN', 8.75),
  (8, 'CHAIR-ASH', 189.00);

INSERT INTO `orders` (`order_id`, `customer_id`, `shipper_id`, `order_date`, `total_amount`) VALUES
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

INSERT INTO `order_lines` (`line_no`, `order_id`, `product_id`, `quantity`) VALUES
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

ALTER TABLE `employees`
  ADD CONSTRAINT `fk_employees_employees` FOREIGN KEY (`manager_id`) REFERENCES `employees` (`employee_id`)
    ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE `products`
  ADD CONSTRAINT `ck_products_price` CHECK (`price` >= 0);

ALTER TABLE `orders`
  ADD CONSTRAINT `ck_orders_total_amount` CHECK (`total_amount` >= 0);

ALTER TABLE `orders`
  ADD CONSTRAINT `fk_orders_customers` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`customer_id`)
    ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE `orders`
  ADD CONSTRAINT `fk_orders_shippers` FOREIGN KEY (`shipper_id`) REFERENCES `shippers` (`shipper_id`)
    ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE `order_lines`
  ADD CONSTRAINT `ck_order_lines_quantity` CHECK (`quantity` > 0);

ALTER TABLE `order_lines`
  ADD CONSTRAINT `fk_order_lines_orders` FOREIGN KEY (`order_id`) REFERENCES `orders` (`order_id`)
    ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE `order_lines`
  ADD CONSTRAINT `fk_order_lines_products` FOREIGN KEY (`product_id`) REFERENCES `products` (`product_id`)
    ON DELETE RESTRICT ON UPDATE CASCADE;
