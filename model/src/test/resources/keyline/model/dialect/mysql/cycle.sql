-- Schema for MySQL, written by Keyline.

CREATE TABLE employees (
  employee_id   INT NOT NULL,
  department_id INT NOT NULL,
  PRIMARY KEY (employee_id)
);

CREATE TABLE departments (
  department_id INT NOT NULL,
  head_id       INT,
  PRIMARY KEY (department_id),
  -- fk_departments_employees: MySQL can't defer it, it is checked at once.
  CONSTRAINT fk_departments_employees FOREIGN KEY (head_id) REFERENCES employees (employee_id)
    ON DELETE SET NULL
);

ALTER TABLE employees
  ADD CONSTRAINT fk_employees_departments FOREIGN KEY (department_id) REFERENCES departments (department_id)
    ON DELETE RESTRICT;
