// Schema in Drizzle for MySQL, written by Keyline.

import { int, mysqlTable, type AnyMySqlColumn } from "drizzle-orm/mysql-core";

export const departments = mysqlTable("departments", {
  departmentId: int("department_id").primaryKey(),
  headId: int("head_id").references(
    (): AnyMySqlColumn => employees.employeeId,
    { onDelete: "set null" },
  ),
});

export const employees = mysqlTable("employees", {
  employeeId: int("employee_id").primaryKey(),
  departmentId: int("department_id")
    .notNull()
    .references(() => departments.departmentId, { onDelete: "restrict" }),
});
