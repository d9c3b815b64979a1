package keyline.model.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Puts blocks without relations side by side, so that the whole has the form of a screen and leaves little empty.
final class Shelves {

    private static final int TRIES = 24;
    private static final int MOST_GRIDS = 300;
    private static final double FREE_FORM = 0.28;
    private static final double FORM = 6;

    private Shelves() {}

    /// The related blocks in rows, the lone nodes in a grid below them or on their right.
    static Block joined(List<Block> related, Graph graph, int[] lone, Gaps gaps) {
        if (lone.length == 0) {
            return packed(related, gaps.clusters());
        }
        Stream<Block> grids = IntStream.rangeClosed(1, lone.length)
                .filter(columns -> columns % (lone.length / MOST_GRIDS + 1) == 0)
                .mapToObj(columns -> grid(graph, lone, columns, gaps));
        if (related.isEmpty()) {
            return best(grids);
        }
        Block main = packed(related, gaps.clusters());
        return best(grids.flatMap(grid -> Stream.of(
                Block.joined(
                        List.of(main, grid), new double[] {0, 0}, new double[] {0, main.height() + gaps.clusters()}),
                Block.joined(
                        List.of(main, grid), new double[] {0, main.width() + gaps.clusters()}, new double[] {0, 0}))));
    }

    private static Block best(Stream<Block> blocks) {
        return blocks.min(Comparator.comparingDouble(Shelves::waste)).orElseThrow();
    }

    /// How little it suits a screen: its form counts, and its size.
    private static double waste(Block block) {
        return FORM * Math.max(0, block.unlikeScreen() - FREE_FORM)
                + Math.log(Math.max(1, block.width() * block.height()));
    }

    /// The nodes in rows and columns, the highest first, so that those in a row are about as high.
    private static Block grid(Graph graph, int[] nodes, int columns, Gaps gaps) {
        int[] sorted = Arrays.stream(nodes)
                .boxed()
                .sorted(Comparator.comparingDouble(node -> -graph.height(node)))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] lefts = new double[columns + 1];
        for (int column = 0; column < columns; column++) {
            double widest = 0;
            for (int i = column; i < sorted.length; i += columns) {
                widest = Math.max(widest, graph.width(sorted[i]));
            }
            lefts[column + 1] = lefts[column] + widest + gaps.nodes();
        }
        double[] x = new double[sorted.length];
        double[] y = new double[sorted.length];
        double top = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i > 0 && i % columns == 0) {
                top += graph.height(sorted[i - columns]) + gaps.nodes();
            }
            x[i] = lefts[i % columns];
            y[i] = top;
        }
        double height = top + graph.height(sorted[(sorted.length - 1) / columns * columns]);
        return new Block(sorted, x, y, lefts[Math.min(columns, sorted.length)] - gaps.nodes(), height);
    }

    /// The blocks in rows of the width that suits them best, the highest first.
    private static Block packed(List<Block> blocks, double gap) {
        List<Block> sorted = blocks.stream()
                .sorted(Comparator.comparingDouble(Block::height).reversed())
                .toList();
        double widest = blocks.stream().mapToDouble(Block::width).max().orElse(0);
        double all = blocks.stream().mapToDouble(block -> block.width() + gap).sum();
        return best(IntStream.rangeClosed(0, TRIES)
                .mapToObj(i -> rows(
                        widest * Math.pow(Math.max(1, all / Math.max(1, widest)), (double) i / TRIES), sorted, gap)));
    }

    private static Block rows(double width, List<Block> blocks, double gap) {
        double[] lefts = new double[blocks.size()];
        double[] tops = new double[blocks.size()];
        double left = 0;
        double top = 0;
        double bottom = 0;
        for (int i = 0; i < lefts.length; i++) {
            if (left > 0 && left + blocks.get(i).width() > width) {
                left = 0;
                top = bottom + gap;
            }
            lefts[i] = left;
            tops[i] = top;
            left += blocks.get(i).width() + gap;
            bottom = Math.max(bottom, top + blocks.get(i).height());
        }
        return Block.joined(blocks, lefts, tops);
    }
}
