-- Schema for SQLite, written by Keyline.

PRAGMA foreign_keys = OFF;
DROP TABLE IF EXISTS departments;
DROP TABLE IF EXISTS employees;
PRAGMA foreign_keys = ON;

CREATE TABLE employees (
  employee_id   INTEGER NOT NULL,
  department_id INTEGER NOT NULL,
  CONSTRAINT pk_employees PRIMARY KEY (employee_id),
  CONSTRAINT fk_employees_departments FOREIGN KEY (department_id) REFERENCES departments (department_id)
    ON DELETE RESTRICT
);

CREATE TABLE departments (
  department_id INTEGER NOT NULL,
  head_id       INTEGER,
  CONSTRAINT pk_departments PRIMARY KEY (department_id),
  CONSTRAINT fk_departments_employees FOREIGN KEY (head_id) REFERENCES employees (employee_id)
    ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
