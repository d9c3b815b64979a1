// Schema in Drizzle for SQLite, written by Keyline.

import {
  integer,
  sqliteTable,
  type AnySQLiteColumn,
} from "drizzle-orm/sqlite-core";

export const departments = sqliteTable("departments", {
  departmentId: integer("department_id").primaryKey(),
  headId: integer("head_id").references(
    (): AnySQLiteColumn => employees.employeeId,
    { onDelete: "set null" },
  ),
});

export const employees = sqliteTable("employees", {
  employeeId: integer("employee_id").primaryKey(),
  departmentId: integer("department_id")
    .notNull()
    .references(() => departments.departmentId, { onDelete: "restrict" }),
});
