package keyline.app.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keyline.app.job.Progress;
import keyline.model.Document;
import keyline.model.NodeId;
import keyline.model.diagram.Box;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Point;
import keyline.model.diagram.Size;
import keyline.model.diagram.Sizes;
import keyline.model.layout.Layout;

/// Where tables and views come to stand that are brought into a document: together, in an order of their own.
///
/// @param wanted the document with them
/// @param corner the upper left one; beside all that is there when nobody pointed at one
record NewPlaces(Document wanted, Diagram diagram, Optional<Point> corner) {

    private static final double GAP = 96;

    /// Boxes for these; takes up to a second for a thousand.
    Map<NodeId, Box> of(Set<NodeId> fresh, Progress progress) {
        Map<NodeId, Size> sizes = new HashMap<>(Sizes.estimated(wanted.schema()));
        Point at = corner.orElseGet(() -> beside(sizes));
        sizes.keySet().retainAll(fresh);
        Map<NodeId, Box> boxes = new HashMap<>();
        Layout.of(Layout.Subject.of(wanted.schema(), sizes), progress.doing("Laying out"))
                .nodes()
                .forEach((node, place) -> boxes.put(node, new Box(place.plus(at.x(), at.y()), "")));
        return boxes;
    }

    private Point beside(Map<NodeId, Size> sizes) {
        double right = 0;
        double top = Double.MAX_VALUE;
        for (NodeId node : diagram.boxes().keys()) {
            Point at = diagram.boxes().get(node).at();
            right = Math.max(
                    right, at.x() + sizes.getOrDefault(node, new Size(0, 0)).width() + GAP);
            top = Math.min(top, at.y());
        }
        return diagram.boxes().isEmpty() ? new Point(0, 0) : new Point(Math.rint(right / 4) * 4, top);
    }
}
