package keyline.model.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/// Places parts of a graph so that they are as far from each other as the ways between them are long (stress
/// majorization, Gansner et al. 2004). All parts are connected.
final class Stress {

    private static final int ROUNDS = 60;
    private static final double NEVER_EQUAL = 1e-3;

    private final double[][] distances;
    private final double[] x;
    private final double[] y;

    private Stress(double[][] distances) {
        this.distances = distances;
        this.x = new double[distances.length];
        this.y = new double[distances.length];
    }

    /// The places of the middles: all x, then all y.
    ///
    /// @param areas how much room each part needs
    static double[][] places(Pulls pulls, double[] areas) {
        double[] radii = Arrays.stream(areas).map(area -> Math.sqrt(area) / 2).toArray();
        Stress stress = new Stress(IntStream.range(0, areas.length)
                .parallel()
                .mapToObj(from -> distances(from, pulls, radii))
                .toArray(double[][]::new));
        stress.start();
        for (int round = 0; round < ROUNDS; round++) {
            for (int part = 0; part < areas.length; part++) {
                stress.relax(part);
            }
        }
        return new double[][] {stress.x, stress.y};
    }

    private record Reached(int part, double distance) {}

    /// The lengths of the shortest ways (Dijkstra). Parts with many relations between them are nearer to each other.
    private static double[] distances(int from, Pulls pulls, double[] radii) {
        double[] found = new double[radii.length];
        Arrays.fill(found, Double.POSITIVE_INFINITY);
        found[from] = 0;
        PriorityQueue<Reached> open = new PriorityQueue<>(Comparator.comparingDouble(Reached::distance));
        open.add(new Reached(from, 0));
        while (!open.isEmpty()) {
            Reached at = open.remove();
            for (Pulls.Pull pull : at.distance > found[at.part] ? java.util.List.<Pulls.Pull>of() : pulls.of(at.part)) {
                double length = (radii[at.part] + radii[pull.to()]) * (1 + 1 / pull.weight()) / 1.5;
                if (at.distance + length < found[pull.to()]) {
                    found[pull.to()] = at.distance + length;
                    open.add(new Reached(pull.to(), found[pull.to()]));
                }
            }
        }
        return found;
    }

    /// Begins with the differences of the distances to parts that are far from each other.
    private void start() {
        int one = farthest(distances[0]);
        int other = farthest(distances[one]);
        double[] nearest = new double[x.length];
        Arrays.setAll(nearest, part -> Math.min(distances[one][part], distances[other][part]));
        int third = farthest(nearest);
        for (int part = 0; part < x.length; part++) {
            x[part] = distances[one][part] - distances[other][part] + part * NEVER_EQUAL;
            y[part] = 2 * distances[third][part] + part % 7 * NEVER_EQUAL;
        }
    }

    private static int farthest(double[] distances) {
        int best = 0;
        for (int i = 1; i < distances.length; i++) {
            best = distances[i] > distances[best] ? i : best;
        }
        return best;
    }

    /// Puts a part where its distances to the others are best.
    private void relax(int part) {
        double weights = 0;
        double sumX = 0;
        double sumY = 0;
        for (int other = 0; other < x.length; other++) {
            if (other != part) {
                double wanted = distances[part][other];
                double dx = x[part] - x[other];
                double dy = y[part] - y[other];
                double scale = wanted / Math.max(NEVER_EQUAL, Math.hypot(dx, dy));
                double weight = 1 / (wanted * wanted);
                sumX += weight * (x[other] + dx * scale);
                sumY += weight * (y[other] + dy * scale);
                weights += weight;
            }
        }
        if (weights > 0) {
            x[part] = sumX / weights;
            y[part] = sumY / weights;
        }
    }
}
