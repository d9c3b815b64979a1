package keyline.model.layout;

import java.util.ArrayList;
import java.util.List;

/// Shifts nodes up and down in their columns so that lines become straight, as far as their order and the height of the
/// whole allow. What each column would like best is found by pooling neighbours that want to stand in each other's place
/// (isotonic regression).
final class Straightening {

    private static final int SWEEPS = 8;
    private static final double UNRELATED = 0.01;

    private final Columns columns;
    private final List<List<Graph.Link>> links = new ArrayList<>();

    private Straightening(Columns columns) {
        this.columns = columns;
        for (int node = 0; node < columns.graph().size(); node++) {
            links.add(new ArrayList<>());
        }
        for (Graph.Link link : columns.graph().links()) {
            links.get(link.parent()).add(link);
            links.get(link.child()).add(link);
        }
    }

    static void run(Columns columns) {
        Straightening straightening = new Straightening(columns);
        int last = columns.count() - 1;
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i <= last; i++) {
                straightening.straighten(columns.stack(sweep % 2 == 0 ? i : last - i));
            }
        }
    }

    /// Nodes of a column that stand as close as they may.
    ///
    /// @param top the mean of the heights at which the column would have to begin for each of them
    private record Pool(double top, double weight, int size) {
        Pool and(Pool next) {
            double sum = weight + next.weight;
            return new Pool((top * weight + next.top * next.weight) / sum, sum, size + next.size);
        }
    }

    private void straighten(int[] stack) {
        List<Pool> pools = new ArrayList<>();
        double used = 0;
        for (int node : stack) {
            pools.add(wish(node, used));
            used += columns.graph().height(node) + columns.gaps().nodes();
            while (pools.size() > 1 && pools.get(pools.size() - 2).top > pools.getLast().top) {
                Pool last = pools.removeLast();
                pools.add(pools.removeLast().and(last));
            }
        }
        shift(stack, pools);
    }

    private Pool wish(int node, double used) {
        double sum = 0;
        double weights = 0;
        for (Graph.Link link : links.get(node)) {
            int other = link.other(node);
            int steps = Math.abs(columns.columnOf(other) - columns.columnOf(node));
            if (steps > 0) {
                double lower = node == link.parent() ? link.childY() - link.parentY() : link.parentY() - link.childY();
                sum += (columns.y(other) + lower) / steps;
                weights += 1.0 / steps;
            }
        }
        return weights > 0
                ? new Pool(sum / weights - used, weights, 1)
                : new Pool(columns.y(node) - used, UNRELATED, 1);
    }

    private void shift(int[] stack, List<Pool> pools) {
        double room = Math.max(0, columns.height() - columns.heightOf(stack));
        double used = 0;
        int next = 0;
        for (Pool pool : pools) {
            for (int i = 0; i < pool.size; i++) {
                int node = stack[next++];
                columns.shift(node, Math.clamp(pool.top, 0, room) + used);
                used += columns.graph().height(node) + columns.gaps().nodes();
            }
        }
    }
}
