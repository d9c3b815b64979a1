package keyline.model.layout;

import java.util.Comparator;
import java.util.stream.IntStream;
import keyline.model.Watch;

/// Arranges few nodes with all care: with several numbers of columns, of which the best is taken.
final class Single {

    /// More nodes than that are cut into clusters.
    static final int MOST = 40;

    private static final int MOST_COLUMNS = 9;
    private static final int STEPS = 700;
    private static final double HEAT = 250;
    private static final double FREE_FORM = 0.36;

    /// How much the form counts, for each node: that of few nodes matters little.
    private static final double FORM = 0.1;

    private Single() {}

    private record Try(Columns columns, double cost) {}

    static Block of(Graph graph, Gaps gaps, Watch watch) {
        Columns best = IntStream.rangeClosed(1, Math.min(MOST_COLUMNS, graph.size()))
                .parallel()
                .mapToObj(count -> attempt(Columns.start(graph, gaps, count), watch))
                .min(Comparator.comparingDouble(Try::cost))
                .orElseThrow()
                .columns;
        Straightening.run(best);
        return best.block();
    }

    private static Try attempt(Columns columns, Watch watch) {
        double cost = Annealing.run(columns, Cost.alone(columns), new Annealing.Effort(STEPS, HEAT, watch));
        double form = Block.unlikeScreen(columns.width(), columns.height());
        return new Try(columns, cost * (1 + FORM * columns.graph().size() * Math.max(0, form - FREE_FORM)));
    }
}
