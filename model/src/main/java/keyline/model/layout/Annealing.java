package keyline.model.layout;

import java.util.SplittableRandom;
import keyline.model.Watch;

/// Moves nodes among columns by chance, keeps what costs less, and now and then, less often with time, what costs more
/// (Kirkpatrick et al. 1983). The chance is the same every time.
final class Annealing {

    private static final int KINDS = 8;
    private static final double COLD = 4;

    private final Columns columns;
    private final Cost cost;
    private final Watch watch;
    private final SplittableRandom random = new SplittableRandom(1);
    private double now;
    private double least;
    private int[][] best;

    private Annealing(Columns columns, Cost cost, Watch watch) {
        this.columns = columns;
        this.cost = cost;
        this.watch = watch;
        this.now = cost.now();
        this.least = now;
        this.best = columns.copy();
    }

    /// Brings the columns into a better order.
    ///
    /// @return what the order costs that it ends with
    static double run(Columns columns, Cost cost, Effort effort) {
        Annealing annealing = new Annealing(columns, cost, effort.watch());
        annealing.run(effort.stepsPerNode() * columns.graph().size(), effort.heat());
        return annealing.least;
    }

    /// How long to look for something better.
    ///
    /// @param stepsPerNode how many moves are tried for each node
    /// @param heat how much more than before a move may cost at first and be kept every third time
    record Effort(int stepsPerNode, double heat, Watch watch) {}

    private void run(int steps, double hot) {
        double cooling = Math.pow(COLD / hot, 1.0 / Math.max(1, steps));
        double heat = hot;
        for (int step = 0; step < steps; step++) {
            step(heat);
            heat *= cooling;
            if (step % 256 == 0) {
                watch.check();
            }
        }
        columns.restore(best);
    }

    private void step(double heat) {
        Columns.Spot from = anySpot();
        int to = random.nextInt(columns.count());
        int kind = random.nextInt(KINDS);
        if (kind == 0) {
            swapColumns(from.column(), to, heat);
        } else if (kind < KINDS / 2 && columns.stack(to).length > 0) {
            swap(from, new Columns.Spot(to, random.nextInt(columns.stack(to).length)), heat);
        } else {
            int room = columns.stack(to).length + (from.column() == to ? 0 : 1);
            move(from, new Columns.Spot(to, random.nextInt(room)), heat);
        }
    }

    private Columns.Spot anySpot() {
        int position = random.nextInt(columns.graph().size());
        int column = 0;
        while (position >= columns.stack(column).length) {
            position -= columns.stack(column++).length;
        }
        return new Columns.Spot(column, position);
    }

    private void swapColumns(int one, int other, double heat) {
        columns.swapColumns(one, other);
        if (!accepts(heat)) {
            columns.swapColumns(one, other);
        }
    }

    private void swap(Columns.Spot one, Columns.Spot other, double heat) {
        columns.swap(one, other);
        if (!accepts(heat)) {
            columns.swap(one, other);
        }
    }

    private void move(Columns.Spot from, Columns.Spot to, double heat) {
        columns.move(from, to);
        if (!accepts(heat)) {
            columns.move(to, from);
        }
    }

    private boolean accepts(double heat) {
        double next = cost.now();
        if (next > now && random.nextDouble() >= Math.exp((now - next) / heat)) {
            return false;
        }
        now = next;
        if (now < least) {
            least = now;
            best = columns.copy();
        }
        return true;
    }
}
