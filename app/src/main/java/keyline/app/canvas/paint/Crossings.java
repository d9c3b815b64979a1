package keyline.app.canvas.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import keyline.app.canvas.route.RouteLine.Segment;
import keyline.app.canvas.scene.RelationLine;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// Where lines cross each other: there the level one is drawn with a gap, so that nobody takes a crossing for a bend or
/// a junction. Lines that run together to one key meet at the ends of their segments, and keep their junctions.
final class Crossings {

    private static final double INSIDE = 6;

    /// A crossing.
    ///
    /// @param upright the line that goes through
    record Crossing(double x, double y, RelationLine upright) {}

    private record Upright(double x, double top, double bottom, RelationLine line) {}

    private Crossings() {}

    /// Those of these lines in a part of the diagram.
    static List<Crossing> of(List<RelationLine> lines, Rectangle area) {
        List<Segment> level = new ArrayList<>();
        NavigableMap<Double, List<Upright>> upright = new TreeMap<>();
        for (RelationLine line : lines) {
            for (Segment segment : line.route().segments()) {
                if (!segment.bounds().touches(area)) {
                    continue;
                }
                if (segment.isVertical()) {
                    upright.computeIfAbsent(segment.from().x(), _ -> new ArrayList<>())
                            .add(upright(segment, line));
                } else {
                    level.add(segment);
                }
            }
        }
        List<Crossing> crossings = new ArrayList<>();
        level.forEach(segment -> add(segment, upright, crossings));
        crossings.removeIf(crossing -> !area.contains(new Point(crossing.x, crossing.y)));
        return crossings;
    }

    private static Upright upright(Segment segment, RelationLine line) {
        double one = segment.from().y();
        double other = segment.to().y();
        return new Upright(
                segment.from().x(), Math.min(one, other) + INSIDE, Math.max(one, other) - INSIDE, line);
    }

    private static void add(
            Segment level, NavigableMap<Double, List<Upright>> uprights, List<Crossing> crossings) {
        double left = Math.min(level.from().x(), level.to().x()) + INSIDE;
        double right = Math.max(level.from().x(), level.to().x()) - INSIDE;
        double y = level.from().y();
        if (left < right) {
            for (List<Upright> there : uprights.subMap(left, false, right, false).values()) {
                for (Upright upright : there) {
                    if (upright.top < y && y < upright.bottom) {
                        crossings.add(new Crossing(upright.x, y, upright.line));
                    }
                }
            }
        }
    }
}
