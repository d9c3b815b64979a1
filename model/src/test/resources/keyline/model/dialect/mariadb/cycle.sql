-- Schema for MariaDB, written by Keyline.

CREATE TABLE employees (
  employee_id   INT NOT NULL,
  department_id INT NOT NULL,
  PRIMARY KEY (employee_id)
) DEFAULT CHARACTER SET = utf8mb4;

CREATE TABLE departments (
  department_id INT NOT NULL,
  head_id       INT,
  PRIMARY KEY (department_id),
  -- fk_departments_employees: MariaDB can't defer it, it is checked at once.
  CONSTRAINT fk_departments_employees FOREIGN KEY (head_id) REFERENCES employees (employee_id)
    ON DELETE SET NULL
) DEFAULT CHARACTER SET = utf8mb4;

ALTER TABLE employees
  ADD CONSTRAINT fk_employees_departments FOREIGN KEY (department_id) REFERENCES departments (department_id)
    ON DELETE RESTRICT;
