package keyline.app.canvas.route;

import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// Where a line may touch a table: at the height of its columns, on either side.
///
/// @param box of the table
/// @param top the height of the highest column of the key
/// @param bottom the height of the lowest column of the key
/// @param y the height at which the line leaves, between both or near them
public record Port(Rectangle box, double top, double bottom, double y) {

    /// How far the bracket over the columns of a composite key stands off the table.
    public static final double BRACKET = 8;

    private static final double REACH = 8;

    /// A port in the middle of the columns.
    public static Port between(Rectangle box, double top, double bottom) {
        return new Port(box, top, bottom, (top + bottom) / 2);
    }

    /// A port at one column.
    public static Port at(Rectangle box, double y) {
        return new Port(box, y, y, y);
    }

    /// This port with the line leaving higher or lower.
    public Port shifted(double by) {
        return new Port(box, top, bottom, y + by);
    }

    /// Whether a bracket joins its columns.
    public boolean isBracketed() {
        return bottom > top;
    }

    /// Whether the line leaves at its columns, not beside them.
    boolean isNearItsColumns() {
        return y >= top - REACH && y <= bottom + REACH;
    }

    /// Where the line begins on a side: at the table, or at the bracket.
    public Point at(Side side) {
        return new Point(side.of(box) + side.direction() * (isBracketed() ? BRACKET : 0), y);
    }
}
