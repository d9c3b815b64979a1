package keyline.app.canvas.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keyline.app.canvas.scene.CanvasScene;
import keyline.model.NodeId;
import keyline.model.Schema;
import keyline.model.diagram.Box;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.diagram.Size;
import keyline.model.diagram.Sizes;

/// Finds places for tables and views that come onto a diagram: in rows around a point, as near to it as nothing stands
/// in the way.
record Placement(Schema schema, CanvasScene scene) {

    private static final double GAP = 72;
    private static final double GRID = 4;
    private static final int FARTHEST = 40;

    Map<NodeId, Box> around(Point middle, List<NodeId> nodes) {
        Map<NodeId, Size> sizes = Sizes.estimated(schema);
        List<Size> wanted = nodes.stream()
                .map(node -> sizes.getOrDefault(node, new Size(0, 0)))
                .toList();
        List<Rectangle> places = rows(wanted);
        Rectangle whole = places.stream().reduce(Rectangle::union).orElseGet(() -> Rectangle.at(middle, 0, 0));
        Point shift = free(whole, middle.plus(-whole.width() / 2, -whole.height() / 2));
        Map<NodeId, Box> boxes = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            Point at = places.get(i).corner().plus(shift.x(), shift.y());
            boxes.put(nodes.get(i), Box.at(onGrid(at.x()), onGrid(at.y())));
        }
        return boxes;
    }

    private static List<Rectangle> rows(List<Size> sizes) {
        int perRow = Math.max(1, (int) Math.ceil(Math.sqrt(sizes.size())));
        List<Rectangle> places = new ArrayList<>();
        double y = 0;
        for (int start = 0; start < sizes.size(); start += perRow) {
            double x = 0;
            double height = 0;
            for (Size size : sizes.subList(start, Math.min(start + perRow, sizes.size()))) {
                places.add(new Rectangle(x, y, size.width(), size.height()));
                x += size.width() + GAP;
                height = Math.max(height, size.height());
            }
            y += height + GAP;
        }
        return places;
    }

    /// The wanted place, or the first below it where nothing stands.
    private Point free(Rectangle whole, Point wanted) {
        for (int step = 0; step < FARTHEST; step++) {
            Point at = wanted.plus(0, step * GAP);
            if (scene.tablesIn(whole.plus(at.x(), at.y()).grown(GRID)).isEmpty()) {
                return at;
            }
        }
        return wanted;
    }

    private static double onGrid(double value) {
        return Math.rint(value / GRID) * GRID;
    }
}
