package keyline.app.canvas.route;

import java.util.List;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// Where a line may touch a table: at the middle of its columns, on either side.
///
/// @param box of the table
/// @param rows the heights of the columns, in the order of the key; at least one
public record Port(Rectangle box, List<Double> rows) {

    /// How far the bracket over the columns of a composite key stands off the table.
    public static final double BRACKET = 8;

    public Port {
        rows = List.copyOf(rows);
    }

    /// The height at which the line leaves: the middle of the highest and the lowest of its columns.
    public double y() {
        return (top() + bottom()) / 2;
    }

    /// The height of the highest column.
    public double top() {
        return rows.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    /// The height of the lowest column.
    public double bottom() {
        return rows.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /// Whether a bracket joins its columns.
    public boolean isBracketed() {
        return bottom() > top();
    }

    /// Where the line begins on a side: at the table, or at the bracket.
    public Point at(Side side) {
        return new Point(side.of(box) + side.direction() * (isBracketed() ? BRACKET : 0), y());
    }
}
