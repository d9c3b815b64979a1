package keyline.app.picture;

import java.util.List;
import keyline.model.diagram.Point;

/// Where the rounded corners of a line begin and end.
public final class Corners {

    private Corners() {}

    /// A corner.
    ///
    /// @param from where the straight line ends
    /// @param at where the corner would be
    /// @param to where the next straight line begins
    public record Corner(Point from, Point at, Point to) {}

    /// The corner at a point that is neither the first nor the last.
    ///
    /// @param radius less where segments are short
    public static Corner of(List<Point> points, int index, double radius) {
        Point before = points.get(index - 1);
        Point corner = points.get(index);
        Point after = points.get(index + 1);
        double rounded = Math.min(radius, Math.min(length(before, corner), length(corner, after)) / 2);
        return new Corner(towards(corner, before, rounded), corner, towards(corner, after, rounded));
    }

    private static double length(Point from, Point to) {
        return Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
    }

    private static Point towards(Point from, Point to, double distance) {
        return from.plus(Math.signum(to.x() - from.x()) * distance, Math.signum(to.y() - from.y()) * distance);
    }
}
