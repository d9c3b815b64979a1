package keyline.persistence.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.model.ColumnId;

/// An expression of the design in SQLite's words, over physical columns.
record Translation(List<Piece> pieces) {

    Translation {
        pieces = List.copyOf(pieces);
    }

    /// A part of the expression.
    sealed interface Piece {}

    /// SQL that is the same wherever the expression stands.
    record Words(String sql) implements Piece {}

    /// A column of the table.
    record Cell(ColumnId column) implements Piece {}

    /// The SQL with `prefix` before each column: empty within a declaration, `r.` in a query.
    String over(String prefix) {
        return pieces.stream().map(piece -> sql(piece, prefix)).collect(Collectors.joining(" "));
    }

    private static String sql(Piece piece, String prefix) {
        return switch (piece) {
            case Words(String sql) -> sql;
            case Cell(ColumnId column) -> prefix + Physical.quoted(column);
        };
    }

    /// The columns that it reads.
    Set<ColumnId> columns() {
        Set<ColumnId> columns = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            if (piece instanceof Cell(ColumnId column)) {
                columns.add(column);
            }
        }
        return columns;
    }
}
