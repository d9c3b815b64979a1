package keyline.app.canvas.route;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// Finds the way of a line between two tables: horizontal and vertical, few bends, around its own tables and those that
/// stand in its way, and beside other lines. A pure function of where things stand, so a line can be routed again by
/// itself
/// when one of its tables moves.
public final class Router {

    private static final int MOST_TABLES = 10;
    private static final int MOST_LINES = 40;

    private Router() {}

    /// The way from the child's port to the parent's.
    public static RouteLine route(Port child, Port parent, Neighbourhood near) {
        Terrain terrain = new Terrain(child, parent, near);
        Comparator<RouteLine> byCost = Comparator.comparingDouble(line -> terrain.cost(line.points()));
        RouteLine plain =
                PlainRoutes.between(child, parent).stream().min(byCost).orElseThrow();
        if (terrain.isClear(plain.points())) {
            return plain;
        }
        Terrain nearest = new Terrain(child, parent, nearest(near, child, parent));
        return Stream.of(plain, new RouteSearch(nearest, child, parent).best())
                .min(byCost)
                .orElseThrow();
    }

    /// What is nearest to the two ends: the search takes time that grows with the square of what it looks at.
    private static Neighbourhood nearest(Neighbourhood near, Port child, Port parent) {
        Comparator<Rectangle> byDistance =
                Comparator.comparingDouble(box -> Math.min(distance(box, child.box()), distance(box, parent.box())));
        return new Neighbourhood(
                near.tables().stream().sorted(byDistance).limit(MOST_TABLES).toList(),
                near.lines().stream()
                        .sorted(Comparator.comparing(RouteLine.Segment::bounds, byDistance))
                        .limit(MOST_LINES)
                        .toList());
    }

    private static double distance(Rectangle one, Rectangle other) {
        double dx = Math.max(0, Math.max(one.x() - other.right(), other.x() - one.right()));
        double dy = Math.max(0, Math.max(one.y() - other.bottom(), other.y() - one.bottom()));
        return Math.hypot(dx, dy);
    }

    /// The way through bends that a user gave by hand. They stop making sense when the tables have moved so that the
    /// line
    /// would run through one of them: the line then finds its own way.
    public static RouteLine through(List<Point> bends, Port child, Port parent, Neighbourhood near) {
        if (bends.isEmpty()) {
            return route(child, parent, near);
        }
        RouteLine line = BentRoute.of(bends, child, parent);
        return new Terrain(child, parent, near).isBlocked(line.points()) ? route(child, parent, near) : line;
    }
}
