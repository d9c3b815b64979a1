-- Schema for Oracle, written by Keyline.

CREATE TABLE seats (
  theatre CHAR(3 CHAR) NOT NULL,
  row_no  NUMBER(5) NOT NULL,
  seat_no NUMBER(5) NOT NULL,
  CONSTRAINT pk_seats PRIMARY KEY (theatre, row_no, seat_no)
);

CREATE TABLE bookings (
  booking_id NUMBER(19) GENERATED ALWAYS AS IDENTITY NOT NULL,
  theatre    CHAR(3 CHAR),
  row_no     NUMBER(5),
  seat_no    NUMBER(5),
  evening    DATE NOT NULL,
  CONSTRAINT pk_bookings PRIMARY KEY (booking_id),
  -- uq_bookings_theatre_row_no_seat_no_evening: Oracle compares rows of which only some columns are NULL, too.
  CONSTRAINT uq_bookings_theatre_row_no_seat_no_evening UNIQUE (theatre, row_no, seat_no, evening),
  -- fk_bookings_seats: Oracle has no ON UPDATE CASCADE, NO ACTION is written instead.
  CONSTRAINT fk_bookings_seats FOREIGN KEY (theatre, row_no, seat_no) REFERENCES seats (theatre, row_no, seat_no)
    ON DELETE SET NULL
);
