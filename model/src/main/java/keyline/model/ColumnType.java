package keyline.model;

import java.util.OptionalInt;

/// The type of a column. Every dialect maps the abstract types to its own; what has no abstract twin is kept verbatim.
/// The text form ("varchar(40)") is that of [TypeText].
public sealed interface ColumnType {

    /// A type without parameters.
    enum Plain implements ColumnType {
        SMALLINT,
        INTEGER,
        BIGINT,
        REAL,
        DOUBLE,
        BOOLEAN,
        TEXT,
        DATE,
        TIME,
        TIMESTAMP,
        TIMESTAMP_WITH_TIME_ZONE,
        BLOB,
        UUID,
        JSON
    }

    /// An exact number of `precision` digits, `scale` of them after the point; both empty means that the dialect's own
    /// limits hold. A scale without a precision doesn't occur.
    record Decimal(OptionalInt precision, OptionalInt scale) implements ColumnType {}

    /// Text of exactly `length` characters.
    record Char(int length) implements ColumnType {}

    /// Text of at most `length` characters, without limit when empty.
    record Varchar(OptionalInt length) implements ColumnType {}

    /// An enum or domain of the schema.
    record Named(TypeId type) implements ColumnType {}

    /// A type in the words of the dialect it came from, for example `geometry(point, 4326)`.
    record Verbatim(String sql) implements ColumnType {}
}
