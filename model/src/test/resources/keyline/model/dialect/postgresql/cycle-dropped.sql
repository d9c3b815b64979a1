-- Schema for PostgreSQL, written by Keyline.

DROP TABLE IF EXISTS
  departments,
  employees;

CREATE TABLE employees (
  employee_id   integer NOT NULL,
  department_id integer NOT NULL,
  CONSTRAINT pk_employees PRIMARY KEY (employee_id)
);

CREATE TABLE departments (
  department_id integer NOT NULL,
  head_id       integer,
  CONSTRAINT pk_departments PRIMARY KEY (department_id),
  CONSTRAINT fk_departments_employees FOREIGN KEY (head_id) REFERENCES employees (employee_id)
    ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);

ALTER TABLE employees
  ADD CONSTRAINT fk_employees_departments FOREIGN KEY (department_id) REFERENCES departments (department_id)
    ON DELETE RESTRICT;
