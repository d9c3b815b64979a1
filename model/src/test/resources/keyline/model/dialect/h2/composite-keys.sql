-- Schema for H2, written by Keyline.

CREATE TABLE seats (
  theatre CHAR(3) NOT NULL,
  row_no  SMALLINT NOT NULL,
  seat_no SMALLINT NOT NULL,
  CONSTRAINT pk_seats PRIMARY KEY (theatre, row_no, seat_no)
);

CREATE TABLE bookings (
  booking_id BIGINT NOT NULL GENERATED ALWAYS AS IDENTITY,
  theatre    CHAR(3),
  row_no     SMALLINT,
  seat_no    SMALLINT,
  evening    DATE NOT NULL,
  CONSTRAINT pk_bookings PRIMARY KEY (booking_id),
  CONSTRAINT uq_bookings_theatre_row_no_seat_no_evening UNIQUE (theatre, row_no, seat_no, evening),
  CONSTRAINT fk_bookings_seats FOREIGN KEY (theatre, row_no, seat_no) REFERENCES seats (theatre, row_no, seat_no)
    ON DELETE SET NULL ON UPDATE CASCADE
);
