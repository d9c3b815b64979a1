package keyline.app.canvas.editor;

import java.util.List;
import javafx.geometry.Point2D;
import keyline.model.diagram.Point;

/// Points on the line of a relation, where a hand can take hold of it, on the canvas.
///
/// @param corners of the line, from the child to the parent, in world coordinates
record LinePoints(Studio studio, List<Point> corners) {

    private static final double NEAR_END = 14;

    /// The point halfway along.
    Point2D middle() {
        double rest = length(corners) / 2;
        int i = 0;
        while (rest > length(corners.subList(i, i + 2))) {
            rest -= length(corners.subList(i, i + 2));
            i++;
        }
        return between(i, rest / length(corners.subList(i, i + 2)));
    }

    /// A point near the child.
    Point2D start() {
        return between(0, Math.min(1, NEAR_END / length(corners.subList(0, 2))));
    }

    /// The middle of a piece.
    Point2D piece(int piece) {
        return between(piece, 0.5);
    }

    private Point2D between(int corner, double part) {
        return studio.screen(corners.get(corner)).interpolate(studio.screen(corners.get(corner + 1)), part);
    }

    private static double length(List<Point> points) {
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            sum += Math.hypot(
                    points.get(i).x() - points.get(i - 1).x(),
                    points.get(i).y() - points.get(i - 1).y());
        }
        return sum;
    }
}
