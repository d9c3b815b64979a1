package keyline.app.canvas.gesture;

import java.util.List;
import java.util.Optional;
import keyline.app.Selection;
import keyline.app.Selection.OfColumn;
import keyline.app.Selection.OfNode;
import keyline.app.Selection.OfRelation;
import keyline.app.canvas.scene.CanvasScene;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// Where a popover or menu of the selection opens when no pointer says it.
final class Anchor {

    private Anchor() {}

    /// A point at what was selected last, in world coordinates.
    static Optional<Point> of(Selection selection, CanvasScene scene) {
        if (selection.isEmpty()) {
            return Optional.empty();
        }
        return switch (selection.items().getLast()) {
            case OfNode(var node) -> scene.find(node).map(place -> place.corner().plus(12, 12));
            case OfColumn(var table, var column) ->
                scene.table(table).map(_ -> scene.columnBounds(table, column)).map(Anchor::middle);
            case OfRelation(_, var key) -> scene.line(key).map(line -> middle(line.route().points()));
        };
    }

    private static Point middle(Rectangle place) {
        return new Point(place.centreX(), place.centreY());
    }

    private static Point middle(List<Point> points) {
        Point one = points.get((points.size() - 1) / 2);
        Point other = points.get(points.size() / 2);
        return new Point((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
    }
}
