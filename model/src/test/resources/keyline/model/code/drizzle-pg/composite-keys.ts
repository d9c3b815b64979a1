// Schema in Drizzle for PostgreSQL, written by Keyline.

import {
  bigint,
  char,
  date,
  foreignKey,
  pgTable,
  primaryKey,
  smallint,
  unique,
} from "drizzle-orm/pg-core";

export const seats = pgTable(
  "seats",
  {
    theatre: char("theatre", { length: 3 }).notNull(),
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

export const bookings = pgTable(
  "bookings",
  {
    bookingId: bigint("booking_id", { mode: "number" })
      .primaryKey()
      .generatedAlwaysAsIdentity(),
    theatre: char("theatre", { length: 3 }),
    rowNo: smallint("row_no"),
    seatNo: smallint("seat_no"),
    evening: date("evening").notNull(),
  },
  (table) => [
    unique("uq_bookings_theatre_row_no_seat_no_evening").on(
      table.theatre,
      table.rowNo,
      table.seatNo,
      table.evening,
    ),
    foreignKey({
      name: "fk_bookings_seats",
      columns: [table.theatre, table.rowNo, table.seatNo],
      foreignColumns: [seats.theatre, seats.rowNo, seats.seatNo],
    })
      .onDelete("set null")
      .onUpdate("cascade"),
  ],
);
