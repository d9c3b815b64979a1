import { int, mysqlTable, varchar } from "drizzle-orm/mysql-core";

export const people = mysqlTable("people", {
  personId: int("person_id").primaryKey(),
  name: varchar("name", { length: 100 }),
});
