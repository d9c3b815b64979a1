package keyline.model;

import java.util.List;

/// An index of a table.
///
/// @param name empty when the writer is to derive one
/// @param method the access method (`btree`, `gin`), empty for the dialect's own; kept for the targets that have it
/// @param where the condition of a partial index, verbatim, empty when all rows are indexed
public record Index(IndexId id, String name, Kind kind, List<Part> parts, String method, String where) {

    public Index {
        parts = List.copyOf(parts);
    }

    /// Whether equal entries are allowed.
    public enum Kind {
        PLAIN,
        UNIQUE
    }

    /// The direction of one part.
    public enum Direction {
        ASCENDING,
        DESCENDING
    }

    /// What is indexed, in order.
    public sealed interface Part {

        /// The direction in which it is sorted.
        Direction direction();
    }

    /// A column.
    public record OfColumn(ColumnId column, Direction direction) implements Part {}

    /// An expression over the columns' names, verbatim and without enclosing parentheses.
    public record OfExpression(String sql, Direction direction) implements Part {}
}
