-- Schema for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;

CREATE TABLE employees (
  employee_id   int NOT NULL,
  department_id int NOT NULL,
  CONSTRAINT pk_employees PRIMARY KEY (employee_id)
);

CREATE TABLE departments (
  department_id int NOT NULL,
  head_id       int,
  CONSTRAINT pk_departments PRIMARY KEY (department_id),
  -- fk_departments_employees: SQL Server can't defer it, it is checked at once.
  CONSTRAINT fk_departments_employees FOREIGN KEY (head_id) REFERENCES employees (employee_id)
    ON DELETE SET NULL
);

-- fk_employees_departments: SQL Server has no ON DELETE RESTRICT, NO ACTION is written instead.
ALTER TABLE employees
  ADD CONSTRAINT fk_employees_departments FOREIGN KEY (department_id) REFERENCES departments (department_id);
