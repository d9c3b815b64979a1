package keyline.app.canvas.figure;

import java.util.List;
import java.util.Optional;
import keyline.model.ColumnId;
import keyline.model.diagram.Rectangle;

/// What a table or a view looks like: its texts, where they stand, and its size. All places are relative to its upper
/// left corner, in pixels at 100 %. It depends on the table and the detail of the diagram only, so it is made once for
/// each version of a table.
///
/// @param prefix the namespace and a point, empty in the default namespace; it stands before the title
/// @param titleX where the title itself begins
/// @param note what stands at the right end of the header: the number of columns
public record TableFigure(
        Kind kind,
        String prefix,
        String title,
        double titleX,
        String note,
        double noteX,
        double width,
        double height,
        List<Row> rows) {

    /// The height of the header.
    public static final double HEADER = 30;

    /// The height of a row.
    public static final double ROW = 24;

    /// The height of the coloured strip at the top.
    public static final double STRIP = 3;

    /// The radius of the corners.
    public static final double RADIUS = 6;

    /// The space at the left and right of texts.
    public static final double PADDING = 12;

    /// Where the names of columns begin.
    public static final double NAME_X = 30;

    static final double ABOVE_ROWS = 2;

    public TableFigure {
        rows = List.copyOf(rows);
    }

    /// What is drawn.
    public enum Kind {
        TABLE,
        VIEW
    }

    /// One row.
    ///
    /// @param column nothing where the row isn't a column of a table, as in a view
    /// @param type empty when there is none
    /// @param typeX where the type begins
    /// @param top the upper edge
    public record Row(
            Optional<ColumnId> column, Mark mark, Face face, String name, String type, double typeX, double top) {

        /// The y of its middle.
        public double middle() {
            return top + ROW / 2;
        }
    }

    /// The row of a column, or nothing when it isn't shown.
    public Optional<Row> row(ColumnId column) {
        for (Row row : rows) {
            if (row.column().isPresent() && row.column().get().equals(column)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /// The row at a height, or nothing when that is in the header or below the rows.
    public Optional<Row> rowAt(double y) {
        int index = (int) Math.floor((y - HEADER - ABOVE_ROWS) / ROW);
        return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }

    /// The height at which the line of a column leaves: the middle of its row, or of the header when the row isn't
    /// shown.
    public double middleOf(ColumnId column) {
        return row(column).map(Row::middle).orElse(HEADER / 2);
    }

    /// The rectangle of a row.
    public Rectangle bounds(Row row) {
        return new Rectangle(0, row.top(), width, ROW);
    }
}
