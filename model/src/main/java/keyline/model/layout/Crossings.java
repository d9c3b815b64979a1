package keyline.model.layout;

/// Counts how often lines between columns cross, taken as straight.
interface Crossings {

    /// Doesn't count.
    Crossings NONE = () -> 0;

    /// How often they do at the moment; lines to one parent run together and don't count.
    int count();

    static Crossings of(Columns columns) {
        Graph.Link[] links = columns.graph().links().toArray(Graph.Link[]::new);
        double[] ends = new double[4 * links.length];
        return () -> {
            for (int i = 0; i < links.length; i++) {
                ends(columns, links[i], ends, 4 * i);
            }
            return count(links, ends);
        };
    }

    /// Where a line begins and ends: x and y of the parent's end, x and y of the child's.
    private static void ends(Columns columns, Graph.Link link, double[] ends, int at) {
        int parent = link.parent();
        int child = link.child();
        boolean right = columns.columnOf(parent) < columns.columnOf(child);
        ends[at] = right ? columns.right(parent) : columns.x(parent);
        ends[at + 1] = columns.y(parent) + link.parentY();
        ends[at + 2] = right ? columns.x(child) : columns.right(child);
        ends[at + 3] = columns.y(child) + link.childY();
        if (columns.columnOf(parent) == columns.columnOf(child)) {
            ends[at + 2] = columns.x(child) - columns.gaps().columns() / 2;
        }
    }

    private static int count(Graph.Link[] links, double[] ends) {
        int count = 0;
        for (int i = 0; i < links.length; i++) {
            for (int j = 0; j < i; j++) {
                if (links[i].parent() != links[j].parent() && crosses(ends, 4 * i, 4 * j)) {
                    count++;
                }
            }
        }
        return count;
    }

    private static boolean crosses(double[] ends, int one, int other) {
        return liesBetween(ends, one, other) && liesBetween(ends, other, one);
    }

    /// Whether the ends of one line lie on two sides of the other.
    private static boolean liesBetween(double[] ends, int line, int other) {
        double first = side(ends, line, other);
        double second = side(ends, line, other + 2);
        return (first < 0 && second > 0) || (first > 0 && second < 0);
    }

    /// On which side of a line a point lies: negative, 0 or positive.
    private static double side(double[] ends, int line, int point) {
        double dx = ends[line + 2] - ends[line];
        double dy = ends[line + 3] - ends[line + 1];
        return dx * (ends[point + 1] - ends[line + 1]) - dy * (ends[point] - ends[line]);
    }
}
