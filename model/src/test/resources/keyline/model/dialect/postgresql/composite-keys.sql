-- Schema for PostgreSQL, written by Keyline.

CREATE TABLE seats (
  theatre char(3) NOT NULL,
  row_no  smallint NOT NULL,
  seat_no smallint NOT NULL,
  CONSTRAINT pk_seats PRIMARY KEY (theatre, row_no, seat_no)
);

CREATE TABLE bookings (
  booking_id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  theatre    char(3),
  row_no     smallint,
  seat_no    smallint,
  evening    date NOT NULL,
  CONSTRAINT pk_bookings PRIMARY KEY (booking_id),
  CONSTRAINT uq_bookings_theatre_row_no_seat_no_evening UNIQUE (theatre, row_no, seat_no, evening),
  CONSTRAINT fk_bookings_seats FOREIGN KEY (theatre, row_no, seat_no) REFERENCES seats (theatre, row_no, seat_no)
    ON DELETE SET NULL ON UPDATE CASCADE
);
