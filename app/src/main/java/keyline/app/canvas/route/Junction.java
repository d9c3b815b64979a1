package keyline.app.canvas.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keyline.app.canvas.route.RouteLine.Segment;
import keyline.model.diagram.Point;

/// Where a line comes upon another that leads to the same key, from where on both run together. So the lines to one key
/// are a tree: what has joined never parts again, and every stretch of it leads to that key alone.
///
/// @param piece which piece of the line comes upon the other
/// @param trunk the other
/// @param next which corner of the other follows
record Junction(int piece, Point at, RouteLine trunk, int next) {

    /// What a line may cost more than on its own way.
    private static final double DETOUR = 200;

    /// The line, from the first junction on as the one that it joins; itself where that leads too far round.
    ///
    /// @param others lines that end at the same port
    /// @param terrain with the tables that both have to mind, and no lines
    static RouteLine join(RouteLine line, List<RouteLine> others, Terrain terrain) {
        double most = terrain.cost(line.points(), Double.POSITIVE_INFINITY) + DETOUR;
        return others.stream()
                .flatMap(other -> first(line, other).stream())
                .sorted(Comparator.comparingInt(Junction::piece).thenComparingDouble(junction -> junction.along(line)))
                .map(junction -> junction.follow(line))
                .filter(joined -> terrain.cost(joined.points(), most) < most)
                .findFirst()
                .orElse(line);
    }

    private static Optional<Junction> first(RouteLine line, RouteLine other) {
        List<Segment> pieces = line.segments();
        List<Segment> trunk = other.segments();
        return IntStream.range(0, pieces.size())
                .boxed()
                .flatMap(piece -> IntStream.range(0, trunk.size())
                        .boxed()
                        .flatMap(i -> between(pieces.get(piece), trunk.get(i))
                                .map(at -> new Junction(piece, at, other, i + 1))))
                .findFirst();
    }

    /// Where a piece comes upon another that lies on it.
    private static Stream<Point> between(Segment piece, Segment trunk) {
        if (piece.isVertical() != trunk.isVertical() || !piece.bounds().touches(trunk.bounds())) {
            return Stream.empty();
        }
        Point first = nearest(piece.from(), trunk);
        Point last = nearest(piece.to(), trunk);
        return first.equals(last) ? Stream.empty() : Stream.of(first);
    }

    private static Point nearest(Point to, Segment segment) {
        return new Point(
                within(to.x(), segment.from().x(), segment.to().x()),
                within(to.y(), segment.from().y(), segment.to().y()));
    }

    private static double within(double value, double one, double other) {
        return Math.clamp(value, Math.min(one, other), Math.max(one, other));
    }

    private double along(RouteLine line) {
        return new Segment(line.points().get(piece), at).length();
    }

    private RouteLine follow(RouteLine line) {
        List<Point> points = new ArrayList<>(line.points().subList(0, piece + 1));
        points.add(at);
        points.addAll(trunk.points().subList(next, trunk.points().size()));
        return new RouteLine(line.child(), line.childSide(), line.parent(), trunk.parentSide(), Corners.only(points));
    }
}
