package keyline.model.layout;

import java.util.List;

/// How far columns of nodes are from what a person would draw, in pixels of line: what an arrangement costs.
final class Cost {

    /// A parent to the right of its child, where the whole is to be read from left to right, and in a cluster.
    private static final double REVERSED = 240;

    private static final double REVERSED_IN_CLUSTER = 110;

    /// Parent and child in one column: the line has to leave it and to come back.
    private static final double SAME_COLUMN = 260;

    private static final double CHILD_ABOVE = 90;
    private static final double COLUMN_PASSED = 60;
    private static final double THROUGH_NODE = 120;
    private static final double CLEARANCE = 8;
    private static final double CROSSING = 80;
    private static final double EXTENT = 0.12;
    private static final double PULL = 0.7;

    private final Columns columns;
    private final Graph.Link[] links;
    private final Anchor[] anchors;
    private final Crossings crossings;
    private final double reversed;

    /// A node with a relation to something outside.
    ///
    /// @param x where that is, from the middle of the columns
    /// @param y likewise
    record Anchor(int node, double x, double y) {}

    private Cost(Columns columns, List<Anchor> anchors, Crossings crossings, double reversed) {
        this.columns = columns;
        this.links = columns.graph().links().toArray(Graph.Link[]::new);
        this.anchors = anchors.toArray(Anchor[]::new);
        this.crossings = crossings;
        this.reversed = reversed;
    }

    /// The cost of columns that stand alone, crossings included.
    static Cost alone(Columns columns) {
        return new Cost(columns, List.of(), Crossings.of(columns), REVERSED);
    }

    /// The cost of columns that are a part of something. Crossings don't count, as most of them are elsewhere and they
    /// take time that grows with the square of the number of lines.
    static Cost among(Columns columns, List<Anchor> anchors) {
        return new Cost(columns, anchors, Crossings.NONE, REVERSED_IN_CLUSTER);
    }

    /// The cost at the moment.
    double now() {
        columns.place();
        double sum = EXTENT * columns.graph().size() * (columns.width() + columns.height());
        for (Graph.Link link : links) {
            sum += of(link);
        }
        for (Anchor anchor : anchors) {
            sum += PULL * distance(anchor);
        }
        return sum + CROSSING * crossings.count();
    }

    private double distance(Anchor anchor) {
        double x = (columns.x(anchor.node) + columns.right(anchor.node) - columns.width()) / 2;
        double y = (columns.y(anchor.node) + columns.bottom(anchor.node) - columns.height()) / 2;
        return Math.abs(x - anchor.x) + Math.abs(y - anchor.y);
    }

    private double of(Graph.Link link) {
        int parent = link.parent();
        int child = link.child();
        int steps = columns.columnOf(child) - columns.columnOf(parent);
        double from = columns.y(parent) + link.parentY();
        double to = columns.y(child) + link.childY();
        double rise = Math.abs(from - to);
        if (steps == 0) {
            return rise + SAME_COLUMN + (from > to ? CHILD_ABOVE : 0);
        }
        return steps > 0
                ? rise + columns.x(child) - columns.right(parent) + passed(columns.columnOf(parent), steps, from, to)
                : rise
                        + reversed
                        + columns.x(parent)
                        - columns.right(child)
                        + passed(columns.columnOf(child), -steps, to, from);
    }

    /// What the columns between the ends of a line cost, and what stands in its way there.
    private double passed(int first, int steps, double from, double to) {
        double sum = (steps - 1) * COLUMN_PASSED;
        for (int step = 1; step < steps; step++) {
            double y = from + (to - from) * step / steps;
            for (int node : columns.stack(first + step)) {
                if (columns.y(node) - CLEARANCE < y && y < columns.bottom(node) + CLEARANCE) {
                    sum += THROUGH_NODE;
                }
            }
        }
        return sum;
    }
}
