package keyline.persistence.sqlite;

/// A part of an SQL text.
///
/// @param start its first character
/// @param end behind its last one
record Span(int start, int end) {

    /// The part itself.
    String of(String sql) {
        return sql.substring(start, end);
    }

    /// How many lines of the text end before it.
    int linesBefore(String sql) {
        return (int) sql.substring(0, start).chars().filter(c -> c == '\n').count();
    }
}
