// Schema in Drizzle for PostgreSQL, written by Keyline.

import { integer, pgTable, type AnyPgColumn } from "drizzle-orm/pg-core";

export const departments = pgTable("departments", {
  departmentId: integer("department_id").primaryKey(),
  headId: integer("head_id").references(
    (): AnyPgColumn => employees.employeeId,
    { onDelete: "set null" },
  ),
});

export const employees = pgTable("employees", {
  employeeId: integer("employee_id").primaryKey(),
  departmentId: integer("department_id")
    .notNull()
    .references(() => departments.departmentId, { onDelete: "restrict" }),
});
