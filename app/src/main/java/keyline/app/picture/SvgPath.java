package keyline.app.picture;

import java.util.List;
import keyline.model.diagram.Point;

/// The path of a line with rounded corners.
final class SvgPath {

    private SvgPath() {}

    static String of(List<Point> points, double radius) {
        StringBuilder path = new StringBuilder("M").append(at(points.getFirst()));
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            Point before = points.get(i - 1);
            Point after = points.get(i + 1);
            double shorter = Math.min(length(before, corner), length(corner, after)) / 2;
            double rounded = Math.min(radius, shorter);
            path.append('L').append(at(towards(corner, before, rounded)));
            path.append('Q').append(at(corner)).append(' ').append(at(towards(corner, after, rounded)));
        }
        return path.append('L').append(at(points.getLast())).toString();
    }

    private static double length(Point from, Point to) {
        return Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
    }

    private static Point towards(Point from, Point to, double distance) {
        return from.plus(Math.signum(to.x() - from.x()) * distance, Math.signum(to.y() - from.y()) * distance);
    }

    private static String at(Point point) {
        return SvgPen.number(point.x()) + " " + SvgPen.number(point.y());
    }
}
