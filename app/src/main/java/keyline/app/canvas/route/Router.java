package keyline.app.canvas.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// Finds the way of a line between two tables: horizontal and vertical, few bends, around its own tables and those that
/// stand in its way. A pure function of where things stand, so a line can be routed again by itself when one of its
/// tables
/// moves.
public final class Router {

    private static final int MOST_OBSTACLES = 10;

    private Router() {}

    /// The way from the child's port to the parent's.
    ///
    /// @param obstacles other tables that the line should go around
    public static RouteLine route(Port child, Port parent, List<Rectangle> obstacles) {
        Terrain terrain = new Terrain(child.box(), parent.box(), near(obstacles, child, parent));
        Comparator<RouteLine> byCost = Comparator.comparingDouble(line -> terrain.cost(line.points()));
        RouteLine plain =
                SimpleRoutes.between(child, parent).stream().min(byCost).orElseThrow();
        if (terrain.isClear(plain.points())) {
            return plain;
        }
        return Stream.of(plain, new RouteSearch(terrain, child, parent).best())
                .min(byCost)
                .orElseThrow();
    }

    private static List<Rectangle> near(List<Rectangle> obstacles, Port child, Port parent) {
        return obstacles.stream()
                .sorted(Comparator.comparingDouble(
                        box -> Math.min(distance(box, child.box()), distance(box, parent.box()))))
                .limit(MOST_OBSTACLES)
                .toList();
    }

    private static double distance(Rectangle one, Rectangle other) {
        double dx = Math.max(0, Math.max(one.x() - other.right(), other.x() - one.right()));
        double dy = Math.max(0, Math.max(one.y() - other.bottom(), other.y() - one.bottom()));
        return Math.hypot(dx, dy);
    }

    /// The way through bends that a user gave by hand. They stop making sense when the tables have moved so that the
    /// line
    /// would run through one of them: the line then finds its own way.
    public static RouteLine through(List<Point> bends, Port child, Port parent, List<Rectangle> obstacles) {
        RouteLine line = bent(bends, child, parent);
        Terrain own = new Terrain(child.box(), parent.box(), List.of());
        return bends.isEmpty() || own.isBlocked(line.points()) ? route(child, parent, obstacles) : line;
    }

    private static RouteLine bent(List<Point> bends, Port child, Port parent) {
        Side childSide = towards(bends.isEmpty() ? parent.box().corner() : bends.getFirst(), child);
        Side parentSide = towards(bends.isEmpty() ? child.box().corner() : bends.getLast(), parent);
        List<Point> points = new ArrayList<>();
        points.add(child.at(childSide));
        bends.forEach(bend -> join(points, bend));
        Point end = parent.at(parentSide);
        join(points, new Point(points.getLast().x(), end.y()));
        points.add(end);
        return new RouteLine(child, childSide, parent, parentSide, Corners.only(points));
    }

    private static Side towards(Point bend, Port port) {
        return bend.x() < port.box().centreX() ? Side.LEFT : Side.RIGHT;
    }

    /// Goes to `bend`, over a corner when it isn't in line.
    private static void join(List<Point> points, Point bend) {
        Point last = points.getLast();
        if (last.x() != bend.x() && last.y() != bend.y()) {
            points.add(points.size() == 1 ? new Point(bend.x(), last.y()) : new Point(last.x(), bend.y()));
        }
        points.add(bend);
    }
}
