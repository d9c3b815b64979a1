package keyline.app.canvas.route;

import java.util.ArrayList;
import java.util.List;
import keyline.model.diagram.Point;

/// A way through given bends. The first and the last of them follow the heights of the ports, so that the line keeps
/// its form while its tables move up and down a little.
final class BentRoute {

    private BentRoute() {}

    static RouteLine of(List<Point> bends, Port child, Port parent) {
        Side childSide = towards(bends.getFirst(), child);
        Side parentSide = towards(bends.getLast(), parent);
        Point end = parent.at(parentSide);
        List<Point> points = new ArrayList<>();
        points.add(child.at(childSide));
        bends.forEach(bend -> join(points, bend));
        if (points.getLast().y() != end.y()) {
            points.add(new Point(points.getLast().x(), end.y()));
        }
        points.add(end);
        return new RouteLine(child, childSide, parent, parentSide, Corners.only(points));
    }

    private static Side towards(Point bend, Port port) {
        return bend.x() < port.box().centreX() ? Side.LEFT : Side.RIGHT;
    }

    /// Goes on to `bend`: from the port across and then up or down, from elsewhere up or down and then across.
    private static void join(List<Point> points, Point bend) {
        Point last = points.getLast();
        if (points.size() == 1) {
            points.add(new Point(bend.x(), last.y()));
        } else if (last.x() != bend.x() && last.y() != bend.y()) {
            points.add(new Point(last.x(), bend.y()));
        }
        points.add(bend);
    }
}
