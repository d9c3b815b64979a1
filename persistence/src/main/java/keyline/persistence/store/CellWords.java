package keyline.persistence.store;

/// A cell's value as the grid shows it, in SQL: what the user compares when values of one column are to become keys of
/// another.
final class CellWords {

    private CellWords() {}

    /// The text of an SQL expression; NULL for NULL.
    static String of(String cell) {
        return ("CASE typeof(%1$s) WHEN 'real' THEN iif(%1$s = CAST(%1$s AS INTEGER) AND abs(%1$s) < 1e15,"
                        + " CAST(CAST(%1$s AS INTEGER) AS TEXT), CAST(%1$s AS TEXT)) WHEN 'blob' THEN lower(hex(%1$s))"
                        + " ELSE CAST(%1$s AS TEXT) END")
                .formatted(cell);
    }
}
