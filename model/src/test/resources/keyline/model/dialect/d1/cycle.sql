-- Schema for Cloudflare D1, written by Keyline.

PRAGMA defer_foreign_keys=TRUE;

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
