package keyline.app.canvas.route;

import java.util.List;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// What a line costs: its length, its bends, and above all the tables that it would run through.
///
/// @param child the box of the child
/// @param parent the box of the parent, the same for a self reference
/// @param others tables that the line should go around
record Terrain(Rectangle child, Rectangle parent, List<Rectangle> others) {

    /// How far lines keep off tables where they can.
    static final double CLEARANCE = 10;

    /// What a bend costs, in pixels of length.
    static final double BEND = 40;

    private static final double THROUGH_OWN = 1_000;
    private static final double THROUGH_OTHER = 12;
    private static final double TOO_NEAR = 1.5;

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
        double length = Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
        double own = within(from, to, child) + (child.equals(parent) ? 0 : within(from, to, parent));
        double sum = length + THROUGH_OWN * own + TOO_NEAR * nearOwn(from, to);
        for (Rectangle other : others) {
            sum += THROUGH_OTHER * within(from, to, other.grown(CLEARANCE));
        }
        return sum;
    }

    private double nearOwn(Point from, Point to) {
        return within(from, to, child.grown(CLEARANCE)) + within(from, to, parent.grown(CLEARANCE));
    }

    /// Whether the way keeps off all tables but for its first and last piece.
    boolean isClear(List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            if (others.stream().anyMatch(other -> within(from, to, other.grown(CLEARANCE)) > 0)
                    || nearOwn(from, to) > 2 * CLEARANCE) {
                return false;
            }
        }
        return !isBlocked(points);
    }

    /// Whether the way runs through its own tables.
    boolean isBlocked(List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            if (within(points.get(i - 1), points.get(i), child) + within(points.get(i - 1), points.get(i), parent)
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
