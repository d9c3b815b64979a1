package keyline.model.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The parts into which a graph is cut: first those that are arranged already, then clusters of the other nodes.
///
/// @param fixed the parts that are arranged already
/// @param members the nodes of each part
/// @param numbers the part of each node
/// @param positions where in its part's list each node stands
@SuppressWarnings("ArrayRecordComponent") // arrays that nobody compares or keeps
record Parts(List<Block> fixed, List<int[]> members, int[] numbers, int[] positions) {

    static Parts of(Graph graph, List<Block> fixed) {
        boolean[] taken = new boolean[graph.size()];
        List<int[]> members = new ArrayList<>();
        for (Block block : fixed) {
            members.add(block.nodes());
            for (int node : block.nodes()) {
                taken[node] = true;
            }
        }
        members.addAll(Clusters.of(graph, taken));
        int[] numbers = new int[graph.size()];
        int[] positions = new int[graph.size()];
        for (int part = 0; part < members.size(); part++) {
            for (int i = 0; i < members.get(part).length; i++) {
                numbers[members.get(part)[i]] = part;
                positions[members.get(part)[i]] = i;
            }
        }
        return new Parts(fixed, members, numbers, positions);
    }

    /// The part of a node.
    int of(int node) {
        return numbers[node];
    }

    /// The number of a node within its part.
    int within(int node) {
        return positions[node];
    }

    /// How a part is arranged, if it is.
    Optional<Block> fixed(int part) {
        return part < fixed.size() ? Optional.of(fixed.get(part)) : Optional.empty();
    }
}
