package keyline.app.picture;

import java.util.List;
import keyline.model.diagram.Point;

/// The path of a line with rounded corners.
final class SvgPath {

    private SvgPath() {}

    static String of(List<Point> points, double radius) {
        StringBuilder path = new StringBuilder("M").append(at(points.getFirst()));
        for (int i = 1; i < points.size() - 1; i++) {
            Corners.Corner corner = Corners.of(points, i, radius);
            path.append('L').append(at(corner.from()));
            path.append('Q').append(at(corner.at())).append(' ').append(at(corner.to()));
        }
        return path.append('L').append(at(points.getLast())).toString();
    }

    private static String at(Point point) {
        return SvgNumber.of(point.x()) + " " + SvgNumber.of(point.y());
    }
}
