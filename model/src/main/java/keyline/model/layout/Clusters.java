package keyline.model.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds clusters: nodes with more relations among each other than by chance (modularity, Blondel et al. 2008), none
/// with more than so many nodes.
final class Clusters {

    private static final int PASSES = 12;
    private static final int MOST = 30;
    private static final double EQUAL = 1e-9;

    private final List<Map<Integer, Double>> neighbours;
    private final double[] degrees;
    private final int[] counts;
    private final double all;
    private final int[] cluster;
    private final double[] clusterDegrees;
    private final int[] clusterCounts;

    private Clusters(List<Map<Integer, Double>> neighbours, double[] degrees, int[] counts) {
        this.neighbours = neighbours;
        this.degrees = degrees;
        this.counts = counts;
        this.all = Math.max(1, Arrays.stream(degrees).sum());
        this.cluster = new int[counts.length];
        Arrays.setAll(cluster, node -> node);
        this.clusterDegrees = degrees.clone();
        this.clusterCounts = counts.clone();
    }

    /// The members of each cluster, in the order of their numbers; the clusters in the order of their first members.
    ///
    /// @param leftOut nodes that belong to none
    static List<int[]> of(Graph graph, boolean[] leftOut) {
        int[] found = IntStream.range(0, graph.size()).toArray();
        Clusters level = first(graph, leftOut);
        while (level.move()) {
            int[] numbers = level.numbers();
            Arrays.setAll(found, node -> numbers[found[node]]);
            level = level.contracted(numbers);
        }
        return members(found, leftOut);
    }

    private static Clusters first(Graph graph, boolean[] leftOut) {
        List<Map<Integer, Double>> neighbours = maps(graph.size());
        double[] degrees = new double[graph.size()];
        int[] counts = new int[graph.size()];
        Arrays.fill(counts, 1);
        for (Graph.Link link : graph.links()) {
            if (!leftOut[link.parent()] && !leftOut[link.child()]) {
                neighbours.get(link.parent()).merge(link.child(), 1.0, Double::sum);
                neighbours.get(link.child()).merge(link.parent(), 1.0, Double::sum);
                degrees[link.parent()]++;
                degrees[link.child()]++;
            }
        }
        return new Clusters(neighbours, degrees, counts);
    }

    private static List<Map<Integer, Double>> maps(int size) {
        return Stream.<Map<Integer, Double>>generate(TreeMap::new).limit(size).toList();
    }

    private static List<int[]> members(int[] clusters, boolean[] leftOut) {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int node = 0; node < clusters.length; node++) {
            if (!leftOut[node]) {
                members.computeIfAbsent(clusters[node], _ -> new ArrayList<>()).add(node);
            }
        }
        return members.values().stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    /// Moves nodes to the clusters that suit them best, until none moves.
    private boolean move() {
        boolean any = false;
        boolean moved = true;
        for (int pass = 0; pass < PASSES && moved; pass++) {
            moved = false;
            for (int node = 0; node < cluster.length; node++) {
                moved |= move(node);
            }
            any |= moved;
        }
        return any;
    }

    private boolean move(int node) {
        Map<Integer, Double> links = new TreeMap<>();
        neighbours.get(node).forEach((other, weight) -> links.merge(cluster[other], weight, Double::sum));
        int from = cluster[node];
        clusterDegrees[from] -= degrees[node];
        clusterCounts[from] -= counts[node];
        int best = from;
        double most = gain(node, from, links.getOrDefault(from, 0.0));
        for (var link : links.entrySet()) {
            int to = link.getKey();
            double gain = gain(node, to, link.getValue());
            if (gain > most + EQUAL && clusterCounts[to] + counts[node] <= MOST) {
                most = gain;
                best = to;
            }
        }
        clusterDegrees[best] += degrees[node];
        clusterCounts[best] += counts[node];
        cluster[node] = best;
        return best != from;
    }

    private double gain(int node, int to, double links) {
        return links - degrees[node] * clusterDegrees[to] / all;
    }

    private int[] numbers() {
        Map<Integer, Integer> numbers = new HashMap<>();
        return Arrays.stream(cluster)
                .map(each -> numbers.computeIfAbsent(each, _ -> numbers.size()))
                .toArray();
    }

    private Clusters contracted(int[] numbers) {
        int size = Arrays.stream(numbers).max().orElse(-1) + 1;
        List<Map<Integer, Double>> merged = maps(size);
        double[] sums = new double[size];
        int[] sizes = new int[size];
        for (int node = 0; node < numbers.length; node++) {
            sums[numbers[node]] += degrees[node];
            sizes[numbers[node]] += counts[node];
            for (var link : neighbours.get(node).entrySet()) {
                if (numbers[link.getKey()] != numbers[node]) {
                    merged.get(numbers[node]).merge(numbers[link.getKey()], link.getValue(), Double::sum);
                }
            }
        }
        return new Clusters(merged, sums, sizes);
    }
}
