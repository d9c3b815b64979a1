package keyline.app.canvas.route;

import java.util.ArrayList;
import java.util.List;
import keyline.model.diagram.Point;

/// Leaves of a way only the points at which it turns.
final class Corners {

    private Corners() {}

    static List<Point> only(List<Point> points) {
        List<Point> corners = new ArrayList<>();
        for (Point point : points) {
            if (!corners.isEmpty() && corners.getLast().equals(point)) {
                continue;
            }
            if (corners.size() > 1 && inLine(corners.get(corners.size() - 2), corners.getLast(), point)) {
                corners.removeLast();
            }
            corners.add(point);
        }
        return corners;
    }

    private static boolean inLine(Point one, Point two, Point three) {
        return (one.x() == two.x() && two.x() == three.x()) || (one.y() == two.y() && two.y() == three.y());
    }
}
