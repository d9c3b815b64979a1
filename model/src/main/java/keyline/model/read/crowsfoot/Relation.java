package keyline.model.read.crowsfoot;

import java.util.List;

/// A line between two tables.
///
/// @param label what stands at it, empty when nothing does
record Relation(End left, End right, String label, Line line) {

    /// One side.
    ///
    /// @param entity what the diagram calls the table
    /// @param columns those that the line ends at, empty when it ends at the table
    record End(String entity, Count count, List<String> columns) {

        End {
            columns = List.copyOf(columns);
        }

        End(String entity, Count count) {
            this(entity, count, List.of());
        }
    }
}
