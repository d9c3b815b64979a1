package keyline.model.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Finds the parts of a graph that have no relation between them.
final class Components {

    private final int[] ids;

    private Components(int size) {
        this.ids = IntStream.range(0, size).toArray();
    }

    /// The nodes of each part, in the order of their numbers; the parts in the order of their first nodes.
    ///
    /// @param fixed nodes that belong together even without a relation
    static List<int[]> of(Graph graph, List<Block> fixed) {
        Components components = new Components(graph.size());
        graph.links().forEach(link -> components.join(link.parent(), link.child()));
        fixed.forEach(block -> Arrays.stream(block.nodes()).forEach(node -> components.join(node, block.nodes()[0])));
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int node = 0; node < graph.size(); node++) {
            members.computeIfAbsent(components.find(node), _ -> new ArrayList<>())
                    .add(node);
        }
        return members.values().stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private void join(int one, int other) {
        ids[Math.max(find(one), find(other))] = Math.min(find(one), find(other));
    }

    /// The first node of the part, as far as is known; shortens the way to it.
    private int find(int node) {
        int at = node;
        while (ids[at] != at) {
            ids[at] = ids[ids[at]];
            at = ids[at];
        }
        return at;
    }
}
