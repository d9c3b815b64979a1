package keyline.app.canvas.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    private static final double NEAR = 6;

    /// The line, from the first junction on as the one that it joins; itself where that leads too far round.
    ///
    /// @param others lines to the same key
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
        int last = trunk.size() - (isAtOnePort(line, other) ? 0 : 1);
        for (int piece = 0; piece < pieces.size(); piece++) {
            for (int i = 0; i < last; i++) {
                Optional<Point> at = between(pieces.get(piece), piece == 0 ? 0 : NEAR, trunk.get(i));
                if (at.isPresent()) {
                    return Optional.of(new Junction(piece, at.get(), other, i + 1));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAtOnePort(RouteLine line, RouteLine other) {
        return line.parent().equals(other.parent());
    }

    /// Where a piece comes upon another that lies on it, or so near that the two can't be told apart. The piece that
    /// leaves a table can't give way.
    private static Optional<Point> between(Segment mine, double near, Segment trunk) {
        if (mine.isVertical() != trunk.isVertical()
                || !mine.bounds().grown(near).touches(trunk.bounds())) {
            return Optional.empty();
        }
        Point first = nearest(mine.from(), trunk);
        Point last = nearest(mine.to(), trunk);
        return first.equals(last) ? Optional.empty() : Optional.of(first);
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
        points.add(shifted(points.removeLast(), line.segments().get(piece)));
        points.add(at);
        points.addAll(rest(line.parent()));
        return new RouteLine(line.child(), line.childSide(), line.parent(), trunk.parentSide(), Corners.only(points));
    }

    /// Where a piece begins that is to lie on the trunk.
    private Point shifted(Point from, Segment mine) {
        return mine.isVertical() ? new Point(at.x(), from.y()) : new Point(from.x(), at.y());
    }

    /// The rest of the trunk. Lines to one key that look different part for their last piece.
    private List<Point> rest(Port parent) {
        List<Point> rest =
                new ArrayList<>(trunk.points().subList(next, trunk.points().size()));
        if (!trunk.parent().equals(parent)) {
            Point end = rest.removeLast();
            rest.add(new Point(rest.removeLast().x(), parent.y()));
            rest.add(new Point(end.x(), parent.y()));
        }
        return rest;
    }
}
