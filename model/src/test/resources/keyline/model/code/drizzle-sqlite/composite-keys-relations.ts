// Schema in Drizzle for SQLite, written by Keyline.

import { defineRelations } from "drizzle-orm";
import {
  foreignKey,
  integer,
  primaryKey,
  sqliteTable,
  text,
  unique,
} from "drizzle-orm/sqlite-core";

export const seats = sqliteTable(
  "seats",
  {
    theatre: text("theatre", { length: 3 }).notNull(),
    rowNo: integer("row_no").notNull(),
    seatNo: integer("seat_no").notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.theatre, table.rowNo, table.seatNo],
      name: "pk_seats",
    }),
  ],
);

export const bookings = sqliteTable(
  "bookings",
  {
    bookingId: integer("booking_id").primaryKey({ autoIncrement: true }),
    theatre: text("theatre", { length: 3 }),
    rowNo: integer("row_no"),
    seatNo: integer("seat_no"),
    evening: text("evening").notNull(),
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
