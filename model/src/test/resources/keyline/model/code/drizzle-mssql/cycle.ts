// Schema in Drizzle for SQL Server, written by Keyline.

import { int, mssqlTable, type AnyMsSqlColumn } from "drizzle-orm/mssql-core";

export const departments = mssqlTable("departments", {
  departmentId: int("department_id").primaryKey(),
  headId: int("head_id").references(
    (): AnyMsSqlColumn => employees.employeeId,
    { onDelete: "set null" },
  ),
});

export const employees = mssqlTable("employees", {
  employeeId: int("employee_id").primaryKey(),
  departmentId: int("department_id")
    .notNull()
    .references(() => departments.departmentId),
});
