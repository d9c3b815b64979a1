-- Schema for SQL Server, written by Keyline.

SET QUOTED_IDENTIFIER ON;

CREATE TABLE seats (
  theatre nchar(3) NOT NULL,
  row_no  smallint NOT NULL,
  seat_no smallint NOT NULL,
  CONSTRAINT pk_seats PRIMARY KEY (theatre, row_no, seat_no)
);

-- uq_bookings_theatre_row_no_seat_no_evening: SQL Server takes one row with NULL only, a unique index over the rows without is written instead.
CREATE TABLE bookings (
  booking_id bigint NOT NULL IDENTITY(1,1),
  theatre    nchar(3),
  row_no     smallint,
  seat_no    smallint,
  evening    date NOT NULL,
  CONSTRAINT pk_bookings PRIMARY KEY (booking_id),
  CONSTRAINT fk_bookings_seats FOREIGN KEY (theatre, row_no, seat_no) REFERENCES seats (theatre, row_no, seat_no)
    ON DELETE SET NULL ON UPDATE CASCADE
);

CREATE UNIQUE INDEX uq_bookings_theatre_row_no_seat_no_evening ON bookings (theatre, row_no, seat_no, evening)
  WHERE theatre IS NOT NULL AND row_no IS NOT NULL AND seat_no IS NOT NULL;
