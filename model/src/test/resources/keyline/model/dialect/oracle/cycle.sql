-- Schema for Oracle, written by Keyline.

CREATE TABLE employees (
  employee_id   NUMBER(10) NOT NULL,
  department_id NUMBER(10) NOT NULL,
  CONSTRAINT pk_employees PRIMARY KEY (employee_id)
);

CREATE TABLE departments (
  department_id NUMBER(10) NOT NULL,
  head_id       NUMBER(10),
  CONSTRAINT pk_departments PRIMARY KEY (department_id),
  CONSTRAINT fk_departments_employees FOREIGN KEY (head_id) REFERENCES employees (employee_id)
    ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);

-- fk_employees_departments: Oracle has no ON DELETE RESTRICT, NO ACTION is written instead.
ALTER TABLE employees
  ADD CONSTRAINT fk_employees_departments FOREIGN KEY (department_id) REFERENCES departments (department_id);
