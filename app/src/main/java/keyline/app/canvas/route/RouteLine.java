package keyline.app.canvas.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// The way of a relation's line: corners joined by horizontal and vertical segments.
///
/// @param points from the child's port to the parent's; two or more, each in line with the next
public record RouteLine(Port child, Side childSide, Port parent, Side parentSide, List<Point> points) {

    private static final double MARKS = 20;
    private static final double END = 48;

    public RouteLine {
        points = List.copyOf(points);
    }

    /// A horizontal or vertical piece of the line.
    public record Segment(Point from, Point to) {

        /// Whether it runs up or down.
        public boolean isVertical() {
            return from.x() == to.x();
        }

        /// Its length.
        public double length() {
            return Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
        }

        /// What it covers, without thickness.
        public Rectangle bounds() {
            return Rectangle.between(from, to);
        }

        /// How far the point is from it.
        public double distanceTo(Point point) {
            Rectangle box = bounds();
            double dx = Math.max(0, Math.max(box.x() - point.x(), point.x() - box.right()));
            double dy = Math.max(0, Math.max(box.y() - point.y(), point.y() - box.bottom()));
            return Math.hypot(dx, dy);
        }
    }

    /// Its segments, from the child to the parent.
    public List<Segment> segments() {
        List<Segment> segments = new ArrayList<>(points.size() - 1);
        for (int i = 1; i < points.size(); i++) {
            segments.add(new Segment(points.get(i - 1), points.get(i)));
        }
        return segments;
    }

    /// The smallest rectangle that holds it.
    public Rectangle bounds() {
        return segments().stream().map(Segment::bounds).reduce(Rectangle::union).orElseThrow();
    }

    /// How far the point is from it.
    public double distanceTo(Point point) {
        return segments().stream()
                .mapToDouble(segment -> segment.distanceTo(point))
                .min()
                .orElseThrow();
    }

    /// Where its badge stands: the middle of its longest segment, rather one of those between than one that holds the
    /// marks at an end.
    public Point middle() {
        List<Segment> segments = segments();
        Segment longest = segments.stream()
                .max(Comparator.comparingDouble(segment -> segment.length() - (isEnd(segment) ? END : 0)))
                .orElseThrow();
        double half = longest.length() / 2;
        double shift = (longest.equals(segments.getFirst()) ? MARKS / 2 : 0)
                - (longest.equals(segments.getLast()) ? MARKS / 2 : 0);
        return along(longest, Math.clamp(half + shift, 0, longest.length()));
    }

    private boolean isEnd(Segment segment) {
        return segment.from().equals(points.getFirst()) || segment.to().equals(points.getLast());
    }

    private static Point along(Segment segment, double distance) {
        double part = segment.length() == 0 ? 0 : distance / segment.length();
        Point from = segment.from();
        return from.plus((segment.to().x() - from.x()) * part, (segment.to().y() - from.y()) * part);
    }
}
