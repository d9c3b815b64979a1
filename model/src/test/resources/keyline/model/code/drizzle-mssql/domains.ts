// Schema in Drizzle for SQL Server, written by Keyline.

import { int, mssqlTable, nvarchar } from "drizzle-orm/mssql-core";

export const subscribers = mssqlTable("subscribers", {
  address: nvarchar("address", { length: 255 }).primaryKey(),
  copies: int("copies").notNull().default(1),
});
