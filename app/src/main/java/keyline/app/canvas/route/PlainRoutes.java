package keyline.app.canvas.route;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
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

    private final Port child;
    private final Port parent;
    private final int lanes;
    private final List<RouteLine> routes = new ArrayList<>();

    private PlainRoutes(Port child, Port parent, int lanes) {
        this.child = child;
        this.parent = parent;
        this.lanes = lanes;
        for (Side side : Side.values()) {
            across(side);
        }
        for (Side side : Side.values()) {
            around(side);
        }
    }

    static List<RouteLine> between(Port child, Port parent) {
        return new PlainRoutes(child, parent, LANES).routes;
    }

    /// Only those in the middle lane.
    static List<RouteLine> fewBetween(Port child, Port parent) {
        return new PlainRoutes(child, parent, 1).routes;
    }

    private void across(Side side) {
        Point from = child.at(side);
        Point to = parent.at(side.opposite());
        double gap = (to.x() - from.x()) * side.direction();
        if (gap < SMALLEST_GAP) {
            return;
        }
        straight(side);
        double room = Math.max(0, gap / 2 - STUB);
        double middle = Math.rint((from.x() + to.x()) / 2);
        lanes().filter(lane -> Math.abs(lane) <= room)
                .forEach(lane -> routes.add(line(side, side.opposite(), middle + lane)));
    }

    /// Ends that are nearly at one height are joined without a bend: the parent's end gives way a little.
    private void straight(Side side) {
        Port beside = parent.shifted(child.y() - parent.y());
        if (Math.abs(child.y() - parent.y()) <= NEARLY_LEVEL && beside.isNearItsColumns()) {
            List<Point> points = List.of(child.at(side), beside.at(side.opposite()));
            routes.add(new RouteLine(child, side, beside, side.opposite(), points));
        }
    }

    /// 0, 8, -8, 16, -16, ...
    private DoubleStream lanes() {
        return DoubleStream.iterate(0, lane -> lane > 0 ? -lane : LANE - lane).limit(2L * lanes - 1);
    }

    private void around(Side side) {
        double one = child.at(side).x();
        double other = parent.at(side).x();
        double outer = side == Side.LEFT ? Math.min(one, other) : Math.max(one, other);
        for (int lane = 0; lane < lanes; lane++) {
            routes.add(line(side, side, outer + side.direction() * (STUB + lane * LANE)));
        }
    }

    private RouteLine line(Side childSide, Side parentSide, double x) {
        Point from = child.at(childSide);
        Point to = parent.at(parentSide);
        List<Point> points = List.of(from, new Point(x, from.y()), new Point(x, to.y()), to);
        return new RouteLine(child, childSide, parent, parentSide, Corners.only(points));
    }
}
