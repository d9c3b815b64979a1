package keyline.app.canvas.route;

import java.util.ArrayList;
import java.util.List;
import keyline.model.diagram.Point;

/// The ways with at most two bends: across the gap between two tables, or around the left or the right of both; each in
/// several lanes, the best first.
final class PlainRoutes {

    /// The room that the marks at the end of a line need before it may turn.
    static final double STUB = 28;

    private static final double SMALLEST_GAP = 40;
    private static final double LANE = 8;
    private static final int LANES = 6;
    private static final double NEARLY_LEVEL = 6;

    private PlainRoutes() {}

    static List<RouteLine> between(Port child, Port parent) {
        List<RouteLine> routes = new ArrayList<>();
        for (Side side : Side.values()) {
            across(child, side, parent, routes);
        }
        for (Side side : Side.values()) {
            around(child, side, parent, routes);
        }
        return routes;
    }

    private static void across(Port child, Side side, Port parent, List<RouteLine> routes) {
        Point from = child.at(side);
        Point to = parent.at(side.opposite());
        double gap = (to.x() - from.x()) * side.direction();
        if (gap < SMALLEST_GAP) {
            return;
        }
        straight(child, side, parent, routes);
        double room = Math.max(0, gap / 2 - STUB);
        double middle = Math.rint((from.x() + to.x()) / 2);
        routes.add(line(child, side, parent, side.opposite(), middle));
        for (double lane = LANE; lane <= Math.min(room, LANES * LANE); lane += LANE) {
            routes.add(line(child, side, parent, side.opposite(), middle + lane));
            routes.add(line(child, side, parent, side.opposite(), middle - lane));
        }
    }

    /// Ends that are nearly at one height are joined without a bend: the parent's end gives way a little.
    private static void straight(Port child, Side side, Port parent, List<RouteLine> routes) {
        Port beside = parent.shifted(child.y() - parent.y());
        if (Math.abs(child.y() - parent.y()) <= NEARLY_LEVEL && beside.isNearItsColumns()) {
            List<Point> points = List.of(child.at(side), beside.at(side.opposite()));
            routes.add(new RouteLine(child, side, beside, side.opposite(), points));
        }
    }

    private static void around(Port child, Side side, Port parent, List<RouteLine> routes) {
        double one = child.at(side).x();
        double other = parent.at(side).x();
        double outer = side == Side.LEFT ? Math.min(one, other) : Math.max(one, other);
        for (int lane = 0; lane < LANES; lane++) {
            routes.add(line(child, side, parent, side, outer + side.direction() * (STUB + lane * LANE)));
        }
    }

    private static RouteLine line(Port child, Side childSide, Port parent, Side parentSide, double x) {
        Point from = child.at(childSide);
        Point to = parent.at(parentSide);
        List<Point> points = List.of(from, new Point(x, from.y()), new Point(x, to.y()), to);
        return new RouteLine(child, childSide, parent, parentSide, Corners.only(points));
    }
}
