// Schema in Drizzle for SQL Server, written by Keyline.

import { defineRelations, sql } from "drizzle-orm";
import {
  bigint,
  customType,
  date,
  foreignKey,
  mssqlTable,
  primaryKey,
  smallint,
  uniqueIndex,
} from "drizzle-orm/mssql-core";

const nchar3 = customType<{ data: string }>({
  dataType: () => "nchar(3)",
});

export const seats = mssqlTable(
  "seats",
  {
    theatre: nchar3("theatre").notNull(),
    rowNo: smallint("row_no").notNull(),
    seatNo: smallint("seat_no").notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.theatre, table.rowNo, table.seatNo],
      name: "pk_seats",
    }),
  ],
);

export const bookings = mssqlTable(
  "bookings",
  {
    bookingId: bigint("booking_id", { mode: "number" }).primaryKey().identity(),
    theatre: nchar3("theatre"),
    rowNo: smallint("row_no"),
    seatNo: smallint("seat_no"),
    evening: date("evening").notNull(),
  },
  (table) => [
    foreignKey({
      name: "fk_bookings_seats",
      columns: [table.theatre, table.rowNo, table.seatNo],
      foreignColumns: [seats.theatre, seats.rowNo, seats.seatNo],
    })
      .onDelete("set null")
      .onUpdate("cascade"),
    uniqueIndex("uq_bookings_theatre_row_no_seat_no_evening")
      .on(table.theatre, table.rowNo, table.seatNo, table.evening)
      .where(
        sql`theatre IS NOT NULL AND row_no IS NOT NULL AND seat_no IS NOT NULL`,
      ),
  ],
);

export const relations = defineRelations(
  {
    seats,
    bookings,
  },
  (r) => ({
    seats: {
      bookings: r.many.bookings({
        from: [r.seats.theatre, r.seats.rowNo, r.seats.seatNo],
        to: [r.bookings.theatre, r.bookings.rowNo, r.bookings.seatNo],
      }),
    },
    bookings: {
      seats: r.one.seats({
        from: [r.bookings.theatre, r.bookings.rowNo, r.bookings.seatNo],
        to: [r.seats.theatre, r.seats.rowNo, r.seats.seatNo],
      }),
    },
  }),
);
