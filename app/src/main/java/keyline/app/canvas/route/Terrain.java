package keyline.app.canvas.route;

import java.util.ArrayList;
import java.util.List;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// What a line between two ports costs: its length, its bends, the tables that it would run through, and the lines that
/// it would cross or hide.
final class Terrain {

    /// How far lines keep off the upper and lower edges of tables where they can.
    private static final double CLEARANCE = 10;

    /// How far they keep off the left and right edges, where the marks at the ends of other lines stand.
    private static final double BESIDE = 16;

    /// What a bend costs, in pixels of length.
    static final double BEND = 40;

    private static final double THROUGH_OWN = 1_000;
    private static final double THROUGH_OTHER = 24;
    private static final double TOO_NEAR = 1.5;
    private static final double CROSSING = 14;
    private static final double ALONG = 10;
    /// How near to another line a line lies on it.
    static final double LANE = 7;

    private final Rectangle child;
    private final Rectangle parent;
    private final Rectangle childNear;
    private final Rectangle parentNear;
    private final List<Rectangle> tables;
    private final List<Rectangle> level;
    private final List<Rectangle> upright = new ArrayList<>();
    private final List<Rectangle> beside = new ArrayList<>();

    Terrain(Port child, Port parent, Neighbourhood near) {
        this.child = child.box();
        this.parent = parent.box();
        this.childNear = withRoom(child.box());
        this.parentNear = withRoom(parent.box());
        this.tables = new ArrayList<>(near.tables().size());
        near.tables().forEach(box -> tables.add(withRoom(box)));
        this.level = new ArrayList<>();
        for (Rectangle line : near.lines()) {
            if (line.height() > 0) {
                upright.add(line);
            } else {
                level.add(line);
                if (!isAt(child, line) && !isAt(parent, line)) {
                    beside.add(line);
                }
            }
        }
    }

    private static Rectangle withRoom(Rectangle box) {
        return new Rectangle(
                box.x() - BESIDE, box.y() - CLEARANCE, box.width() + 2 * BESIDE, box.height() + 2 * CLEARANCE);
    }

    /// Whether another line begins or ends at this port: both may run together there.
    private static boolean isAt(Port port, Rectangle level) {
        return level.y() == port.y()
                && (isEnd(port.at(Side.LEFT).x(), level)
                        || isEnd(port.at(Side.RIGHT).x(), level));
    }

    private static boolean isEnd(double x, Rectangle level) {
        return x == level.x() || x == level.right();
    }

    /// The tables around which a line has to go, its own first, each with some room around it.
    List<Rectangle> obstacles() {
        List<Rectangle> all = new ArrayList<>(List.of(childNear, parentNear));
        all.addAll(tables);
        return all;
    }

    /// The lanes that other lines leave free.
    Lanes lanes() {
        return new Lanes(upright, level);
    }

    /// The cost of a way, or anything from `most` on when it is no less than that.
    double cost(List<Point> points, double most) {
        double sum = plainCost(points);
        for (int i = 1; i < points.size() && sum < most; i++) {
            sum += hindrance(points.get(i - 1), points.get(i));
        }
        return sum;
    }

    private double cost(List<Point> points) {
        return cost(points, Double.POSITIVE_INFINITY);
    }

    /// The cost of a way where nothing stands: its length and its bends.
    static double plainCost(List<Point> points) {
        double sum = (points.size() - 2) * BEND;
        for (int i = 1; i < points.size(); i++) {
            sum += length(points.get(i - 1), points.get(i));
        }
        return sum;
    }

    private static double length(Point from, Point to) {
        return Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
    }

    /// What a segment costs beyond its length.
    double hindrance(Point from, Point to) {
        return from.y() == to.y()
                ? levelHindrance(from.y(), Math.min(from.x(), to.x()), Math.max(from.x(), to.x()))
                : uprightHindrance(from.x(), Math.min(from.y(), to.y()), Math.max(from.y(), to.y()));
    }

    private double levelHindrance(double y, double left, double right) {
        double sum = THROUGH_OWN * (levelWithin(y, left, right, child) + levelWithin(y, left, right, parent))
                + TOO_NEAR * (levelWithin(y, left, right, childNear) + levelWithin(y, left, right, parentNear));
        for (Rectangle table : tables) {
            sum += THROUGH_OTHER * levelWithin(y, left, right, table);
        }
        for (Rectangle line : upright) {
            sum += left < line.x() && line.x() < right && line.y() < y && y < line.bottom() ? CROSSING : 0;
        }
        for (Rectangle line : beside) {
            sum += Math.abs(line.y() - y) < LANE
                    ? ALONG * common(left, right, line.x() - LANE, line.right() + LANE)
                    : 0;
        }
        return sum;
    }

    private double uprightHindrance(double x, double top, double bottom) {
        double sum = THROUGH_OWN * (uprightWithin(x, top, bottom, child) + uprightWithin(x, top, bottom, parent))
                + TOO_NEAR * (uprightWithin(x, top, bottom, childNear) + uprightWithin(x, top, bottom, parentNear));
        for (Rectangle table : tables) {
            sum += THROUGH_OTHER * uprightWithin(x, top, bottom, table);
        }
        for (Rectangle line : level) {
            sum += top < line.y() && line.y() < bottom && line.x() < x && x < line.right() ? CROSSING : 0;
        }
        for (Rectangle line : upright) {
            sum += Math.abs(line.x() - x) < LANE
                    ? ALONG * common(top, bottom, line.y() - LANE, line.bottom() + LANE)
                    : 0;
        }
        return sum;
    }

    /// Whether the way keeps off all tables, but for its two ends, and doesn't run along another line.
    boolean isClear(List<Point> points) {
        return cost(points) <= plainCost(points) + TOO_NEAR * 2 * BESIDE + 2 * CROSSING;
    }

    /// Whether the way runs through its own tables.
    boolean isBlocked(List<Point> points) {
        return cost(points) - plainCost(points) >= THROUGH_OWN;
    }

    /// How much of a level segment lies inside a box, not counting its edge.
    private static double levelWithin(double y, double left, double right, Rectangle box) {
        return y > box.y() && y < box.bottom() ? common(left, right, box.x(), box.right()) : 0;
    }

    private static double uprightWithin(double x, double top, double bottom, Rectangle box) {
        return x > box.x() && x < box.right() ? common(top, bottom, box.y(), box.bottom()) : 0;
    }

    private static double common(double low, double high, double otherLow, double otherHigh) {
        return Math.max(0, Math.min(high, otherHigh) - Math.max(low, otherLow));
    }
}
