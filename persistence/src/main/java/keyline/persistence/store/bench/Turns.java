package keyline.persistence.store.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;

/// Takes the time of two kinds of work in turns, so that what else goes on at the machine hits both alike.
final class Turns {

    private Turns() {}

    /// Some work; it says how long it took, in microseconds.
    interface Work {
        double run() throws IOException, SQLException;
    }

    /// Some work whose time is taken from outside.
    interface Untimed {
        void run() throws IOException, SQLException;
    }

    /// The medians of both, in microseconds.
    record Medians(double one, double other) {}

    /// Takes both in turns.
    ///
    /// @param warm how many turns come before those that count
    static Medians of(int warm, int turns, Work one, Work other) throws IOException, SQLException {
        double[] first = new double[turns];
        double[] second = new double[turns];
        for (int i = -warm; i < turns; i++) {
            double took = one.run();
            double tookOther = other.run();
            if (i >= 0) {
                first[i] = took;
                second[i] = tookOther;
            }
        }
        return new Medians(median(first), median(second));
    }

    static double micros(Untimed work) throws IOException, SQLException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e3;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
