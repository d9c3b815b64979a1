package keyline.model;

/// Where the value of a column comes from when an insert doesn't give one. The kinds exclude one another in every
/// supported dialect, so a column has exactly one.
public sealed interface ValueSource {

    /// No default: NULL, or an error where the column is NOT NULL.
    record None() implements ValueSource {}

    /// The value itself, unquoted: `0`, `new`, `true`. The writer quotes it as the column's type requires.
    record Literal(String value) implements ValueSource {}

    /// An SQL expression, kept verbatim.
    record Expression(String sql) implements ValueSource {}

    /// The current date, time or timestamp, as the column's type requires.
    record CurrentTime() implements ValueSource {}

    /// Numbered by the database: autoincrement, serial, identity.
    record Identity(Mode mode) implements ValueSource {

        /// Whether an insert may give a value of its own.
        public enum Mode {
            BY_DEFAULT,
            ALWAYS
        }
    }

    /// Computed from the other columns of the row, never inserted.
    record Generated(String expression, Storage storage) implements ValueSource {

        /// Whether the value is stored or computed on reading.
        public enum Storage {
            STORED,
            VIRTUAL
        }
    }
}
