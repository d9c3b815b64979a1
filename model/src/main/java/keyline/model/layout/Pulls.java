package keyline.model.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How many relations there are between parts of a graph.
final class Pulls {

    private final List<List<Pull>> pulls;

    /// What draws a part to another one.
    ///
    /// @param to the other part
    /// @param weight how many relations it stands for
    record Pull(int to, double weight) {}

    private Pulls(List<List<Pull>> pulls) {
        this.pulls = pulls;
    }

    /// Those of a graph.
    ///
    /// @param parts the part in which each node is
    static Pulls of(Graph graph, int[] parts) {
        int count = Arrays.stream(parts).max().orElse(-1) + 1;
        List<Map<Integer, Integer>> weights = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            weights.add(new TreeMap<>());
        }
        for (Graph.Link link : graph.links()) {
            int one = parts[link.parent()];
            int other = parts[link.child()];
            if (one != other) {
                weights.get(one).merge(other, 1, Integer::sum);
                weights.get(other).merge(one, 1, Integer::sum);
            }
        }
        return new Pulls(weights.stream().map(Pulls::list).toList());
    }

    private static List<Pull> list(Map<Integer, Integer> weights) {
        List<Pull> list = new ArrayList<>();
        weights.forEach((to, weight) -> list.add(new Pull(to, weight)));
        return list;
    }

    /// How many parts there are.
    int size() {
        return pulls.size();
    }

    /// What draws a part to others, in the order of their numbers.
    List<Pull> of(int part) {
        return pulls.get(part);
    }
}
