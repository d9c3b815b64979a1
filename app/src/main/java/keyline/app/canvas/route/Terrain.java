package keyline.app.canvas.route;

import java.util.ArrayList;
import java.util.List;
import keyline.app.canvas.route.RouteLine.Segment;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// What a line between two ports costs: its length, its bends, the tables that it would run through, and the lines that
/// it
/// would cross or hide.
final class Terrain {

    /// How far lines keep off tables where they can.
    static final double CLEARANCE = 10;

    /// What a bend costs, in pixels of length.
    static final double BEND = 40;

    private static final double THROUGH_OWN = 1_000;
    private static final double THROUGH_OTHER = 12;
    private static final double TOO_NEAR = 1.5;
    private static final double CROSSING = 14;
    private static final double ALONG = 4;
    private static final double LANE = 7;

    private final Port child;
    private final Port parent;
    private final Rectangle childNear;
    private final Rectangle parentNear;
    private final List<Rectangle> tables;
    private final List<Segment> lines;

    Terrain(Port child, Port parent, Neighbourhood near) {
        this.child = child;
        this.parent = parent;
        this.childNear = child.box().grown(CLEARANCE);
        this.parentNear = parent.box().grown(CLEARANCE);
        this.tables = near.tables().stream().map(box -> box.grown(CLEARANCE)).toList();
        this.lines = near.lines();
    }

    /// The tables around which a line has to go, its own first, each with some room around it.
    List<Rectangle> obstacles() {
        List<Rectangle> all = new ArrayList<>(List.of(childNear, parentNear));
        all.addAll(tables);
        return all;
    }

    /// The cost of a way.
    double cost(List<Point> points) {
        double sum = (points.size() - 2) * BEND;
        for (int i = 1; i < points.size(); i++) {
            sum += cost(points.get(i - 1), points.get(i));
        }
        return sum;
    }

    /// The cost of one segment.
    double cost(Point from, Point to) {
        double sum = Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
        sum += THROUGH_OWN * (within(from, to, child.box()) + within(from, to, parent.box()));
        sum += TOO_NEAR * nearOwn(from, to);
        for (Rectangle table : tables) {
            sum += THROUGH_OTHER * within(from, to, table);
        }
        for (Segment line : lines) {
            sum += from.y() == to.y() ? besideLevel(from, to, line) : besideUpright(from, to, line);
        }
        return sum;
    }

    private double nearOwn(Point from, Point to) {
        return within(from, to, childNear) + within(from, to, parentNear);
    }

    private double besideLevel(Point from, Point to, Segment line) {
        if (line.isVertical()) {
            return crosses(line.from().x(), from.x(), to.x())
                            && crosses(from.y(), line.from().y(), line.to().y())
                    ? CROSSING
                    : 0;
        }
        if (sharesPort(from, line)
                || sharesPort(to, line)
                || Math.abs(line.from().y() - from.y()) >= LANE) {
            return 0;
        }
        return ALONG * along(from.x(), to.x(), line.from().x(), line.to().x());
    }

    private static double besideUpright(Point from, Point to, Segment line) {
        if (!line.isVertical()) {
            return crosses(line.from().y(), from.y(), to.y())
                            && crosses(from.x(), line.from().x(), line.to().x())
                    ? CROSSING
                    : 0;
        }
        return Math.abs(line.from().x() - from.x()) < LANE
                ? ALONG * along(from.y(), to.y(), line.from().y(), line.to().y())
                : 0;
    }

    /// How long two pieces of parallel lines run along each other, the room that an eye needs to part them included.
    private static double along(double one, double other, double low, double high) {
        return common(one, other, Math.min(low, high) - LANE, Math.max(low, high) + LANE);
    }

    private static boolean crosses(double at, double one, double other) {
        return at > Math.min(one, other) && at < Math.max(one, other);
    }

    /// Whether another line begins or ends at the same port: both may run together there.
    private boolean sharesPort(Point point, Segment line) {
        boolean touches = line.from().equals(point) || line.to().equals(point);
        return touches && (isAt(child, point) || isAt(parent, point));
    }

    private static boolean isAt(Port port, Point point) {
        return point.equals(port.at(Side.LEFT)) || point.equals(port.at(Side.RIGHT));
    }

    /// Whether the way keeps off all tables, but for its two ends, and doesn't run along another line.
    boolean isClear(List<Point> points) {
        double ends = 2 * CLEARANCE;
        double plain = (points.size() - 2) * BEND;
        for (int i = 1; i < points.size(); i++) {
            plain += Math.abs(points.get(i - 1).x() - points.get(i).x())
                    + Math.abs(points.get(i - 1).y() - points.get(i).y());
        }
        return cost(points) <= plain + TOO_NEAR * ends + 2 * CROSSING;
    }

    /// Whether the way runs through its own tables.
    boolean isBlocked(List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            if (within(points.get(i - 1), points.get(i), child.box())
                            + within(points.get(i - 1), points.get(i), parent.box())
                    > 0) {
                return true;
            }
        }
        return false;
    }

    /// How much of a segment lies inside a box, not counting its edge.
    private static double within(Point from, Point to, Rectangle box) {
        if (from.y() == to.y()) {
            return from.y() > box.y() && from.y() < box.bottom() ? common(from.x(), to.x(), box.x(), box.right()) : 0;
        }
        return from.x() > box.x() && from.x() < box.right() ? common(from.y(), to.y(), box.y(), box.bottom()) : 0;
    }

    private static double common(double one, double other, double low, double high) {
        return Math.max(0, Math.min(Math.max(one, other), high) - Math.max(Math.min(one, other), low));
    }
}
