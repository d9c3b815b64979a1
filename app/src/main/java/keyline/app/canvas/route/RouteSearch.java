package keyline.app.canvas.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.ToDoubleFunction;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// Looks for the cheapest way on the grid of the lines that pass by the tables in question (A*). A state is a crossing
/// of that grid together with the direction in which it was reached: 2 * crossing along the x axis, one more along the
/// y axis.
final class RouteSearch {

    private static final int NONE = -1;

    private final Terrain terrain;
    private final Port child;
    private final Port parent;
    private final double[] xs;
    private final double[] ys;
    private final double[] costs;
    private final int[] previous;
    private final double[] hindrances;
    private final Point leftGoal;
    private final Point rightGoal;
    private final PriorityQueue<Visit> open = new PriorityQueue<>(Comparator.comparingDouble(Visit::estimate));

    RouteSearch(Terrain terrain, Port child, Port parent) {
        this.terrain = terrain;
        this.child = child;
        this.parent = parent;
        leftGoal = stub(parent, Side.LEFT);
        rightGoal = stub(parent, Side.RIGHT);
        List<Rectangle> boxes = terrain.obstacles();
        Lanes lanes = terrain.lanes();
        xs = grid(
                boxes,
                lanes::left,
                lanes::right,
                stub(child, Side.LEFT).x(),
                stub(child, Side.RIGHT).x(),
                leftGoal.x(),
                rightGoal.x(),
                Math.rint((child.box().centreX() + parent.box().centreX()) / 2));
        ys = grid(boxes, lanes::above, lanes::below, child.y(), parent.y());
        costs = filled(xs.length * ys.length * 2, Double.POSITIVE_INFINITY);
        hindrances = filled(costs.length, NONE);
        previous = new int[costs.length];
        Arrays.fill(previous, NONE);
    }

    /// These places and those beside the boxes, in order, each once. Without streams, as it is done for most lines.
    private static double[] grid(
            List<Rectangle> boxes,
            ToDoubleFunction<Rectangle> low,
            ToDoubleFunction<Rectangle> high,
            double... places) {
        double[] all = Arrays.copyOf(places, places.length + 2 * boxes.size());
        int count = places.length;
        for (Rectangle box : boxes) {
            all[count++] = low.applyAsDouble(box);
            all[count++] = high.applyAsDouble(box);
        }
        Arrays.sort(all);
        int different = 1;
        for (int i = 1; i < count; i++) {
            if (all[i] != all[different - 1]) {
                all[different++] = all[i];
            }
        }
        return Arrays.copyOf(all, different);
    }

    private static double[] filled(int size, double value) {
        double[] array = new double[size];
        Arrays.fill(array, value);
        return array;
    }

    private static Point stub(Port port, Side side) {
        return port.at(side).plus(side.direction() * PlainRoutes.STUB, 0);
    }

    /// The cheapest way. There is always one, if need be through tables.
    RouteLine best() {
        for (Side side : Side.values()) {
            Point stub = stub(child, side);
            reach(state(stub), terrain.hindrance(child.at(side), stub), NONE);
        }
        double found = Double.POSITIVE_INFINITY;
        while (!open.isEmpty() && open.element().estimate < found) {
            Visit visit = open.remove();
            if (visit.cost <= costs[visit.state]) {
                visitNeighbours(visit);
            }
            found = Math.min(cost(Side.LEFT), cost(Side.RIGHT));
        }
        return routeTo(cost(Side.LEFT) <= cost(Side.RIGHT) ? Side.LEFT : Side.RIGHT);
    }

    private void visitNeighbours(Visit visit) {
        int crossing = visit.state / 2;
        int x = crossing % xs.length;
        if (x > 0) {
            step(visit, crossing - 1, crossing - 1, 0);
        }
        if (x < xs.length - 1) {
            step(visit, crossing, crossing + 1, 0);
        }
        if (crossing >= xs.length) {
            step(visit, crossing - xs.length, crossing - xs.length, 1);
        }
        if (crossing + xs.length < xs.length * ys.length) {
            step(visit, crossing, crossing + xs.length, 1);
        }
    }

    /// Goes to the next crossing along one edge of the grid, which is known by its lower end and its direction.
    private void step(Visit visit, int lowerEnd, int to, int direction) {
        Point from = at(visit.state / 2);
        Point next = at(to);
        int edge = lowerEnd * 2 + direction;
        if (hindrances[edge] == NONE) {
            hindrances[edge] = terrain.hindrance(from, next);
        }
        double length = Math.abs(from.x() - next.x()) + Math.abs(from.y() - next.y());
        double bend = visit.state % 2 == direction ? 0 : Terrain.BEND;
        reach(to * 2 + direction, visit.cost + bend + length + hindrances[edge], visit.state);
    }

    private void reach(int state, double cost, int from) {
        if (cost < costs[state]) {
            costs[state] = cost;
            previous[state] = from;
            open.add(new Visit(cost, cost + distanceToGoal(at(state / 2)), state));
        }
    }

    private double distanceToGoal(Point point) {
        return Math.abs(point.y() - parent.y())
                + Math.min(Math.abs(point.x() - leftGoal.x()), Math.abs(point.x() - rightGoal.x()));
    }

    private double cost(Side side) {
        int arrival = arrival(side);
        double bend = arrival % 2 == 0 ? 0 : Terrain.BEND;
        return costs[arrival] + bend + terrain.hindrance(goal(side), parent.at(side));
    }

    private Point goal(Side side) {
        return side == Side.LEFT ? leftGoal : rightGoal;
    }

    /// The state in which the parent's stub is reached best: along it, or from above or below with one bend more.
    private int arrival(Side side) {
        int along = state(goal(side));
        return costs[along] <= costs[along + 1] + Terrain.BEND ? along : along + 1;
    }

    private RouteLine routeTo(Side parentSide) {
        List<Point> points = new ArrayList<>();
        points.add(parent.at(parentSide));
        int first = NONE;
        for (int state = arrival(parentSide); state != NONE; state = previous[state]) {
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

    private record Visit(double cost, double estimate, int state) {}
}
