package keyline.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// How the rows of a table look in a grid, as someone chose it for everyone who opens the document. Columns that the
/// table hasn't got any more mean nothing; they may come back.
///
/// @param display the column by which links to the table show its rows; none for the usual one
/// @param widths of columns that someone has drawn, in px
public record GridLook(Optional<ColumnId> display, Map<ColumnId, Integer> widths) {

    /// The narrowest that a column can be, in px.
    public static final int LEAST_WIDTH = 48;

    /// The widest that a column can be, in px.
    public static final int MOST_WIDTH = 4_000;

    /// As it is before someone chooses anything.
    public static final GridLook USUAL = new GridLook(Optional.empty(), Map.of());

    public GridLook {
        widths = Map.copyOf(widths);
    }

    /// The width of a column, where someone has drawn it.
    public Optional<Integer> width(ColumnId column) {
        return Optional.ofNullable(widths.get(column));
    }

    /// This with links that show the column.
    public GridLook showing(ColumnId column) {
        return new GridLook(Optional.of(column), widths);
    }

    /// This with a column of another width, or of none for the usual one.
    public GridLook with(ColumnId column, Optional<Integer> width) {
        Map<ColumnId, Integer> changed = new HashMap<>(widths);
        width.ifPresentOrElse(drawn -> changed.put(column, drawn), () -> changed.remove(column));
        return new GridLook(display, changed);
    }
}
