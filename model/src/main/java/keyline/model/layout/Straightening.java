package keyline.model.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Shifts nodes up and down in their columns so that lines become straight, as far as their order and the height of the
/// whole allow. What each column would like best is found by pooling neighbours that want to stand in each other's
/// place (isotonic regression); the median of their wishes makes one line straight where the mean would leave all bent.
final class Straightening {

    private static final int SWEEPS = 8;
    private static final double LEVEL_TOPS = 0.3;
    private static final double STAY = 0.01;

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

    /// Where a column would have to begin for one of its nodes to stand well.
    private record Wish(double top, double weight) {}

    /// Nodes of a column that stand as close as they may.
    private record Pool(int size, List<Wish> wishes, double top) {

        static Pool of(int size, List<Wish> wishes) {
            List<Wish> sorted = wishes.stream()
                    .sorted(Comparator.comparingDouble(Wish::top))
                    .toList();
            double rest = sorted.stream().mapToDouble(Wish::weight).sum() / 2;
            int median = 0;
            while (median < sorted.size() - 1 && rest > sorted.get(median).weight) {
                rest -= sorted.get(median++).weight;
            }
            return new Pool(size, sorted, sorted.get(median).top);
        }

        Pool and(Pool next) {
            List<Wish> all = new ArrayList<>(wishes);
            all.addAll(next.wishes);
            return of(size + next.size, all);
        }
    }

    private void straighten(int[] stack) {
        List<Pool> pools = new ArrayList<>();
        double used = 0;
        for (int node : stack) {
            pools.add(Pool.of(1, wishes(node, used)));
            used += columns.graph().height(node) + columns.gaps().nodes();
            while (pools.size() > 1 && pools.get(pools.size() - 2).top > pools.getLast().top) {
                Pool last = pools.removeLast();
                pools.add(pools.removeLast().and(last));
            }
        }
        shift(stack, pools);
    }

    /// A node wants its lines to be straight, or else its upper edge at the height of its neighbours'.
    private List<Wish> wishes(int node, double used) {
        List<Wish> wishes = new ArrayList<>();
        wishes.add(new Wish(columns.y(node) - used, STAY));
        for (Graph.Link link : links.get(node)) {
            int other = link.other(node);
            int steps = Math.abs(columns.columnOf(other) - columns.columnOf(node));
            if (steps > 0) {
                double lower = node == link.parent() ? link.childY() - link.parentY() : link.parentY() - link.childY();
                wishes.add(new Wish(columns.y(other) + lower - used, 1.0 / steps));
                wishes.add(new Wish(columns.y(other) - used, LEVEL_TOPS / steps));
            }
        }
        return wishes;
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
