package keyline.persistence.store.bench;

import java.util.Arrays;

/// Takes the time of two kinds of work in turns, so that what else goes on at the machine hits both alike.
final class Turns {

    private Turns() {}

    /// Some work.
    interface Work {
        void run() throws Exception;
    }

    /// The medians of both, in microseconds.
    record Medians(double one, double other) {}

    /// Takes both in turns.
    ///
    /// @param warm how many turns come before those that count
    static Medians of(int warm, int turns, Work one, Work other) throws Exception {
        double[] first = new double[turns];
        double[] second = new double[turns];
        for (int i = -warm; i < turns; i++) {
            double took = micros(one);
            double tookOther = micros(other);
            if (i >= 0) {
                first[i] = took;
                second[i] = tookOther;
            }
        }
        return new Medians(median(first), median(second));
    }

    static double micros(Work work) throws Exception {
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
