// Schema in Drizzle for SQL Server, written by Keyline.

import { int, mssqlTable, nvarchar } from "drizzle-orm/mssql-core";

export const things = mssqlTable("things", {
  column3: int("column_3"),
  name: nvarchar("name", { length: 20 }),
  name2: nvarchar("Name_2", { length: 20 }),
});

export const things2 = mssqlTable("things_2", {
  thingId: int("thing_id").primaryKey(),
  name: nvarchar("name", { length: 20 }),
});

export const table12 = mssqlTable("table_12", {
  number: nvarchar("number", { length: 20 }),
});
