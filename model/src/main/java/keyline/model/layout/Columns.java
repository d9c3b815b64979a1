package keyline.model.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The nodes of a graph in columns: who stands in which, in which order, and so where. Mutable, as it is what a search
/// works on; one thread at a time.
final class Columns {

    private static final int MOST_LAYERS = 50;

    private final Graph graph;
    private final Gaps gaps;
    private final int[][] stacks;
    private final int[] column;
    private final double[] x;
    private final double[] y;
    private double width;
    private double height;

    private Columns(Graph graph, Gaps gaps, int[][] stacks) {
        this.graph = graph;
        this.gaps = gaps;
        this.stacks = stacks;
        this.column = new int[graph.size()];
        this.x = new double[graph.size()];
        this.y = new double[graph.size()];
        place();
    }

    /// Columns of about one height, parents before their children.
    static Columns start(Graph graph, Gaps gaps, int count) {
        int[] layers = layers(graph);
        List<List<Integer>> stacks = new ArrayList<>();
        IntStream.range(0, count).forEach(_ -> stacks.add(new ArrayList<>()));
        double all = IntStream.range(0, graph.size()).mapToDouble(graph::height).sum();
        double used = 0;
        for (int node : sorted(layers)) {
            stacks.get(Math.min(count - 1, (int) (used / all * count))).add(node);
            used += graph.height(node);
        }
        int[][] filled = stacks.stream()
                .map(stack -> stack.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        return new Columns(graph, gaps, filled);
    }

    /// How many generations of parents each node has; circles of references end somewhere.
    private static int[] layers(Graph graph) {
        int[] layers = new int[graph.size()];
        for (int round = 0; round < Math.min(graph.size(), MOST_LAYERS); round++) {
            for (Graph.Link link : graph.links()) {
                layers[link.child()] = Math.max(layers[link.child()], layers[link.parent()] + 1);
            }
        }
        return layers;
    }

    private static int[] sorted(int[] layers) {
        return IntStream.range(0, layers.length)
                .boxed()
                .sorted(Comparator.comparingInt(node -> layers[node]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// Gives every node its place: columns side by side, each with its middle at one height.
    void place() {
        height = 0;
        double left = 0;
        for (int[] stack : stacks) {
            height = Math.max(height, heightOf(stack));
        }
        for (int number = 0; number < stacks.length; number++) {
            double widest = 0;
            double top = (height - heightOf(stacks[number])) / 2;
            for (int node : stacks[number]) {
                column[node] = number;
                x[node] = left;
                y[node] = top;
                top += graph.height(node) + gaps.nodes();
                widest = Math.max(widest, graph.width(node));
            }
            left += widest > 0 ? widest + gaps.columns() : 0;
        }
        width = left - gaps.columns();
    }

    /// How high the nodes of a column are together, with the room between them.
    double heightOf(int[] stack) {
        double sum = -gaps.nodes();
        for (int node : stack) {
            sum += graph.height(node) + gaps.nodes();
        }
        return sum;
    }

    Graph graph() {
        return graph;
    }

    Gaps gaps() {
        return gaps;
    }

    int count() {
        return stacks.length;
    }

    /// The nodes of a column from top to bottom.
    int[] stack(int number) {
        return stacks[number];
    }

    int columnOf(int node) {
        return column[node];
    }

    double x(int node) {
        return x[node];
    }

    double right(int node) {
        return x[node] + graph.width(node);
    }

    double y(int node) {
        return y[node];
    }

    double bottom(int node) {
        return y[node] + graph.height(node);
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /// Puts a node higher or lower, until the next [#place()].
    void shift(int node, double top) {
        y[node] = top;
    }

    /// Where a node stands.
    record Spot(int column, int position) {}

    /// Takes the node at `from` out and puts it in at `to`.
    void move(Spot from, Spot to) {
        int node = stacks[from.column][from.position];
        stacks[from.column] = without(stacks[from.column], from.position);
        stacks[to.column] = with(stacks[to.column], to.position, node);
    }

    /// Lets two nodes change places.
    void swap(Spot one, Spot other) {
        int node = stacks[one.column][one.position];
        stacks[one.column][one.position] = stacks[other.column][other.position];
        stacks[other.column][other.position] = node;
    }

    /// Lets two columns change places.
    void swapColumns(int one, int other) {
        int[] stack = stacks[one];
        stacks[one] = stacks[other];
        stacks[other] = stack;
    }

    private static int[] without(int[] stack, int at) {
        int[] rest = Arrays.copyOf(stack, stack.length - 1);
        System.arraycopy(stack, at + 1, rest, at, rest.length - at);
        return rest;
    }

    private static int[] with(int[] stack, int at, int node) {
        int[] more = Arrays.copyOf(stack, stack.length + 1);
        System.arraycopy(stack, at, more, at + 1, stack.length - at);
        more[at] = node;
        return more;
    }

    /// The columns as they are now.
    int[][] copy() {
        return Arrays.stream(stacks).map(int[]::clone).toArray(int[][]::new);
    }

    /// Puts the nodes as they were when `copy` was made.
    void restore(int[][] copy) {
        System.arraycopy(copy, 0, stacks, 0, stacks.length);
        place();
    }

    Block block() {
        return Block.around(graph, x, y);
    }
}
