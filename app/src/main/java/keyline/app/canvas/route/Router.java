package keyline.app.canvas.route;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import keyline.app.canvas.route.RouteLine.Segment;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// Finds the way of a line between two tables: horizontal and vertical, few bends, around its own tables and those that
/// stand in its way, and beside other lines. A pure function of where things stand, so a line can be routed again by
/// itself when one of its tables moves.
public final class Router {

    private static final int MOST_TABLES = 8;
    private static final int MOST_LINES = 60;
    private static final int MOST_SEARCHES = 3;

    private Router() {}

    /// The way from the child's port to the parent's.
    public static RouteLine route(Port child, Port parent, Neighbourhood near) {
        Terrain terrain = new Terrain(child, parent, near);
        RouteLine plain = cheapest(PlainRoutes.between(child, parent), terrain);
        if (terrain.isClear(plain.points())) {
            return plain;
        }
        return cheapest(List.of(plain, searched(child, parent, near)), terrain);
    }

    /// The way around what is nearest to the two ends, as the search takes time that grows with the square of what it
    /// looks at. Where that way runs into other tables, it is searched again around these too, at last around all.
    private static RouteLine searched(Port child, Port parent, Neighbourhood near) {
        List<Rectangle> lines = nearest(near.lines(), MOST_LINES, child, parent);
        List<Rectangle> tables = nearest(near.tables(), MOST_TABLES, child, parent);
        RouteLine best = searched(child, parent, tables, lines);
        for (int searches = 1; searches < MOST_SEARCHES; searches++) {
            List<Rectangle> hit = hitBy(best, near.tables(), tables);
            if (hit.isEmpty()) {
                return best;
            }
            tables = Stream.concat(tables.stream(), hit.stream()).toList();
            best = searched(child, parent, tables, lines);
        }
        return hitBy(best, near.tables(), tables).isEmpty() ? best : searched(child, parent, near.tables(), lines);
    }

    private static RouteLine searched(Port child, Port parent, List<Rectangle> tables, List<Rectangle> lines) {
        return new RouteSearch(new Terrain(child, parent, new Neighbourhood(tables, lines)), child, parent).best();
    }

    private static List<Rectangle> hitBy(RouteLine line, List<Rectangle> tables, List<Rectangle> known) {
        List<Rectangle> pieces = line.segments().stream().map(Segment::bounds).toList();
        return tables.stream()
                .filter(table -> pieces.stream().anyMatch(table::touches) && !known.contains(table))
                .toList();
    }

    /// A way that runs together with others to the same key from where it comes upon one of them.
    public static RouteLine joined(RouteLine line, List<RouteLine> others, Neighbourhood near) {
        return Junction.join(
                line, others, new Terrain(line.child(), line.parent(), new Neighbourhood(near.tables(), List.of())));
    }

    /// A way from the child's port to the parent's that minds nothing but these two tables: found at once, for lines
    /// that are about to move again.
    public static RouteLine draft(Port child, Port parent) {
        return cheapest(PlainRoutes.fewBetween(child, parent), new Terrain(child, parent, Neighbourhood.EMPTY));
    }

    private static RouteLine cheapest(List<RouteLine> routes, Terrain terrain) {
        RouteLine best = routes.getFirst();
        double least = Double.POSITIVE_INFINITY;
        for (RouteLine route : routes) {
            double cost = terrain.cost(route.points(), least);
            if (cost < least) {
                least = cost;
                best = route;
            }
        }
        return best;
    }

    private static List<Rectangle> nearest(List<Rectangle> boxes, int most, Port child, Port parent) {
        if (boxes.size() <= 1) {
            return boxes;
        }
        List<Rectangle> nearest = new ArrayList<>(most + 1);
        double[] distances = new double[most + 1];
        for (Rectangle box : boxes) {
            double distance = distance(box, child, parent);
            int at = nearest.size();
            while (at > 0 && distances[at - 1] > distance) {
                distances[at] = distances[at - 1];
                at--;
            }
            if (at < most) {
                distances[at] = distance;
                nearest.add(at, box);
                nearest.subList(Math.min(most, nearest.size()), nearest.size()).clear();
            }
        }
        return nearest;
    }

    private static double distance(Rectangle box, Port child, Port parent) {
        return Math.min(distance(box, child.box()), distance(box, parent.box()));
    }

    private static double distance(Rectangle one, Rectangle other) {
        double dx = Math.max(0, Math.max(one.x() - other.right(), other.x() - one.right()));
        double dy = Math.max(0, Math.max(one.y() - other.bottom(), other.y() - one.bottom()));
        return Math.max(dx, dy);
    }

    /// The way through bends that a user gave by hand. They stop making sense when the tables have moved so that the
    /// line would run through one of them: the line then finds its own way.
    public static RouteLine through(List<Point> bends, Port child, Port parent, Neighbourhood near) {
        if (bends.isEmpty()) {
            return route(child, parent, near);
        }
        RouteLine line = BentRoute.of(bends, child, parent);
        return new Terrain(child, parent, near).isBlocked(line.points()) ? route(child, parent, near) : line;
    }
}
