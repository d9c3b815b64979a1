package keyline.model.layout;

import java.util.Arrays;
import java.util.List;

/// Nodes that are arranged among each other, with the upper left corner of the whole at the origin.
///
/// @param nodes their numbers in a graph
/// @param x the left edge of each
/// @param y the upper edge of each
@SuppressWarnings("ArrayRecordComponent") // arrays that nobody compares or keeps
record Block(int[] nodes, double[] x, double[] y, double width, double height) {

    /// The width of a screen through its height, without the panels beside the diagram.
    static final double SCREEN = 1.35;

    /// A block of nodes that stand anywhere.
    static Block around(Graph graph, double[] x, double[] y) {
        double left = Arrays.stream(x).min().orElse(0);
        double top = Arrays.stream(y).min().orElse(0);
        double right = left;
        double bottom = top;
        int[] nodes = new int[x.length];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = i;
            right = Math.max(right, x[i] + graph.width(i));
            bottom = Math.max(bottom, y[i] + graph.height(i));
        }
        return new Block(nodes, shifted(x, -left), shifted(y, -top), right - left, bottom - top);
    }

    /// Blocks, each with its upper left corner where the other arrays say.
    static Block joined(List<Block> blocks, double[] lefts, double[] tops) {
        int size = blocks.stream().mapToInt(block -> block.nodes.length).sum();
        Block all = new Block(new int[size], new double[size], new double[size], 0, 0);
        double width = 0;
        double height = 0;
        int at = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int count = block.nodes.length;
            System.arraycopy(block.nodes, 0, all.nodes, at, count);
            System.arraycopy(shifted(block.x, lefts[i]), 0, all.x, at, count);
            System.arraycopy(shifted(block.y, tops[i]), 0, all.y, at, count);
            at += count;
            width = Math.max(width, lefts[i] + block.width);
            height = Math.max(height, tops[i] + block.height);
        }
        return new Block(all.nodes, all.x, all.y, width, height);
    }

    private static double[] shifted(double[] values, double by) {
        return Arrays.stream(values).map(value -> value + by).toArray();
    }

    /// This block with its nodes known by other numbers.
    ///
    /// @param numbers the new number of each by its old one
    Block renumbered(int[] numbers) {
        return new Block(Arrays.stream(nodes).map(node -> numbers[node]).toArray(), x, y, width, height);
    }

    /// This block with empty room around it.
    Block padded(double above, double around) {
        return new Block(nodes, shifted(x, around), shifted(y, above), width + 2 * around, height + above + around);
    }

    /// How far its form is from that of a screen: 0 when it is 1.35 times as wide as high, 1 when it is e times as wide
    /// or as high as that.
    double unlikeScreen() {
        return unlikeScreen(width, height);
    }

    static double unlikeScreen(double width, double height) {
        return Math.abs(Math.log(Math.max(1, width) / Math.max(1, height) / SCREEN));
    }
}
