package keyline.app.canvas.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.DoubleStream;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// Looks for the cheapest way on the grid of the lines that pass by the tables in question (Dijkstra's algorithm). A
/// state
/// is a crossing of that grid together with the direction in which it was reached.
final class RouteSearch {

    private static final double MARGIN = 6;
    private static final int NONE = -1;

    private final Terrain terrain;
    private final Port child;
    private final Port parent;
    private final double[] xs;
    private final double[] ys;
    private final double[] costs;
    private final int[] previous;
    private final PriorityQueue<Visit> open = new PriorityQueue<>(Comparator.comparingDouble(Visit::cost));

    RouteSearch(Terrain terrain, Port child, Port parent) {
        this.terrain = terrain;
        this.child = child;
        this.parent = parent;
        List<Rectangle> boxes = terrain.obstacles();
        xs = grid(
                DoubleStream.of(
                        stub(child, Side.LEFT).x(),
                        stub(child, Side.RIGHT).x(),
                        stub(parent, Side.LEFT).x(),
                        stub(parent, Side.RIGHT).x(),
                        (child.box().centreX() + parent.box().centreX()) / 2),
                boxes.stream().flatMapToDouble(box -> DoubleStream.of(box.x() - MARGIN, box.right() + MARGIN)));
        ys = grid(
                DoubleStream.of(child.y(), parent.y()),
                boxes.stream().flatMapToDouble(box -> DoubleStream.of(box.y() - MARGIN, box.bottom() + MARGIN)));
        costs = new double[xs.length * ys.length * 2];
        previous = new int[costs.length];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        Arrays.fill(previous, NONE);
    }

    private static double[] grid(DoubleStream ends, DoubleStream boxes) {
        return DoubleStream.concat(ends, boxes).sorted().distinct().toArray();
    }

    private static Point stub(Port port, Side side) {
        return port.at(side).plus(side.direction() * PlainRoutes.STUB, 0);
    }

    /// The cheapest way. There is always one, if need be through tables.
    RouteLine best() {
        for (Side side : Side.values()) {
            Point stub = stub(child, side);
            reach(state(stub), terrain.cost(child.at(side), stub), NONE);
        }
        while (!open.isEmpty()) {
            Visit visit = open.remove();
            if (visit.cost <= costs[visit.state]) {
                visitNeighbours(visit);
            }
        }
        return routeTo(cost(Side.LEFT) <= cost(Side.RIGHT) ? Side.LEFT : Side.RIGHT);
    }

    private void visitNeighbours(Visit visit) {
        int x = visit.state / 2 % xs.length;
        int y = visit.state / 2 / xs.length;
        step(visit, x - 1, y);
        step(visit, x + 1, y);
        step(visit, x, y - 1);
        step(visit, x, y + 1);
    }

    private void step(Visit visit, int x, int y) {
        if (x < 0 || y < 0 || x == xs.length || y == ys.length) {
            return;
        }
        int crossing = visit.state / 2;
        int direction = crossing / xs.length == y ? 0 : 1;
        double bend = visit.state % 2 == direction ? 0 : Terrain.BEND;
        double cost = visit.cost + bend + terrain.cost(at(crossing), new Point(xs[x], ys[y]));
        reach((y * xs.length + x) * 2 + direction, cost, visit.state);
    }

    private void reach(int state, double cost, int from) {
        if (cost < costs[state]) {
            costs[state] = cost;
            previous[state] = from;
            open.add(new Visit(cost, state));
        }
    }

    private double cost(Side side) {
        Point stub = stub(parent, side);
        return costs[arrival(side)] + terrain.cost(stub, parent.at(side));
    }

    /// The state in which the parent's stub is reached best: along it, or from above or below with one bend more.
    private int arrival(Side side) {
        int along = state(stub(parent, side));
        return costs[along] <= costs[along + 1] + Terrain.BEND ? along : along + 1;
    }

    private RouteLine routeTo(Side parentSide) {
        List<Point> points = new ArrayList<>();
        points.add(parent.at(parentSide));
        int state = arrival(parentSide);
        int first = state;
        for (; state != NONE; state = previous[state]) {
            points.add(at(state / 2));
            first = state;
        }
        Side childSide = at(first / 2).x() == stub(child, Side.LEFT).x() ? Side.LEFT : Side.RIGHT;
        points.add(child.at(childSide));
        return new RouteLine(child, childSide, parent, parentSide, Corners.only(points.reversed()));
    }

    private Point at(int crossing) {
        return new Point(xs[crossing % xs.length], ys[crossing / xs.length]);
    }

    private int state(Point point) {
        return (Arrays.binarySearch(ys, point.y()) * xs.length + Arrays.binarySearch(xs, point.x())) * 2;
    }

    private record Visit(double cost, int state) {}
}
