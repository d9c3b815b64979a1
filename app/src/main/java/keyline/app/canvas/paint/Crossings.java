package keyline.app.canvas.paint;

import java.util.ArrayList;
import java.util.List;
import keyline.app.canvas.route.RouteLine.Segment;
import keyline.app.canvas.scene.RelationLine;

/// Where lines cross each other: there the level one is drawn with a gap, so that nobody takes a crossing for a bend or
/// a junction. Lines that run together to one key meet at the ends of their segments, and keep their junctions.
final class Crossings {

    private static final double INSIDE = 6;
    private static final int MOST = 1_500;

    /// A crossing.
    ///
    /// @param upright the line that goes through
    record Crossing(double x, double y, RelationLine upright) {}

    private record Upright(Segment segment, RelationLine line, double top, double bottom) {}

    private Crossings() {}

    /// Those of these lines; none where there are so many that nobody could follow one.
    static List<Crossing> of(List<RelationLine> lines) {
        List<Segment> level = new ArrayList<>();
        List<Upright> upright = new ArrayList<>();
        for (RelationLine line : lines) {
            for (Segment segment : line.route().segments()) {
                if (segment.isVertical()) {
                    double one = segment.from().y();
                    double other = segment.to().y();
                    upright.add(new Upright(segment, line, Math.min(one, other), Math.max(one, other)));
                } else {
                    level.add(segment);
                }
            }
        }
        List<Crossing> crossings = new ArrayList<>();
        if (level.size() + upright.size() <= MOST) {
            level.forEach(segment -> add(segment, upright, crossings));
        }
        return crossings;
    }

    private static void add(Segment level, List<Upright> uprights, List<Crossing> crossings) {
        double left = Math.min(level.from().x(), level.to().x()) + INSIDE;
        double right = Math.max(level.from().x(), level.to().x()) - INSIDE;
        double y = level.from().y();
        for (Upright upright : uprights) {
            double x = upright.segment.from().x();
            if (left < x && x < right && upright.top + INSIDE < y && y < upright.bottom - INSIDE) {
                crossings.add(new Crossing(x, y, upright.line));
            }
        }
    }
}
