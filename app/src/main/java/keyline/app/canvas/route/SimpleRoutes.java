package keyline.app.canvas.route;

import java.util.ArrayList;
import java.util.List;
import keyline.model.diagram.Point;

/// The ways with at most two bends: across the gap between two tables, or around the left or the right of both.
///
/// Where the upright piece stands depends on how far apart the two ends are: the farther, the nearer to the parent, or
/// the
/// farther out. So lines between the same tables spread, and those that meet at one key nest instead of crossing.
final class SimpleRoutes {

    /// The room that the marks at the end of a line need before it may turn.
    static final double STUB = 24;

    private static final double SPREAD = 32;
    private static final double HALF_WAY = 160;

    private SimpleRoutes() {}

    static List<RouteLine> between(Port child, Port parent) {
        List<RouteLine> routes = new ArrayList<>();
        for (Side side : Side.values()) {
            double gap = (side.opposite().of(parent.box()) - side.of(child.box())) * side.direction();
            if (gap >= 2 * STUB) {
                routes.add(across(child, side, parent));
            }
            routes.add(around(child, parent, side));
        }
        return routes;
    }

    private static RouteLine across(Port child, Side side, Port parent) {
        Point from = child.at(side);
        Point to = parent.at(side.opposite());
        double room = Math.abs(to.x() - from.x()) / 2 - STUB;
        double shift = Math.clamp(SPREAD * (far(from, to) - 0.5) * 2, -Math.max(room, 0), Math.max(room, 0));
        double x = Math.rint((from.x() + to.x()) / 2 + shift * side.direction());
        return line(child, side, parent, side.opposite(), x);
    }

    private static RouteLine around(Port child, Port parent, Side side) {
        Point from = child.at(side);
        Point to = parent.at(side);
        double outer = side == Side.LEFT ? Math.min(from.x(), to.x()) : Math.max(from.x(), to.x());
        double x = outer + side.direction() * Math.rint(STUB + SPREAD * far(from, to));
        return line(child, side, parent, side, x);
    }

    /// From 0 for ends at one height to 1 for ends very far from each other.
    private static double far(Point from, Point to) {
        return Math.atan(Math.abs(from.y() - to.y()) / HALF_WAY) * 2 / Math.PI;
    }

    private static RouteLine line(Port child, Side childSide, Port parent, Side parentSide, double x) {
        Point from = child.at(childSide);
        Point to = parent.at(parentSide);
        List<Point> points = List.of(from, new Point(x, from.y()), new Point(x, to.y()), to);
        return new RouteLine(child, childSide, parent, parentSide, Corners.only(points));
    }
}
