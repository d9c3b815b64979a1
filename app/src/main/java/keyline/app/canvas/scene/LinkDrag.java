package keyline.app.canvas.scene;

import java.util.List;
import keyline.app.canvas.route.Side;
import keyline.model.diagram.Point;

/// A relation that is being dragged from a column.
///
/// @param from the handle where the drag began, in world coordinates
/// @param side the side of the table on which that handle is
/// @param to where the pointer is, in world coordinates
/// @param targets the columns and headers that are lit
/// @param verdict whether a drop here makes a relation
public record LinkDrag(Point from, Side side, Point to, List<Target> targets, Verdict verdict) {

    public LinkDrag {
        targets = List.copyOf(targets);
    }

    /// A column ([Hit.OnColumn]) or header ([Hit.OnHeader]) on which the relation may, or may not, be dropped.
    public record Target(Hit place, Verdict verdict) {}

    /// Whether a relation can be dropped.
    public enum Verdict {
        VALID,
        INVALID,
        NONE
    }
}
