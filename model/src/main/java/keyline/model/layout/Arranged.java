package keyline.model.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keyline.model.NodeId;
import keyline.model.Watch;

/// Arranges any graph: what groups hold first, then each part that is connected, then all of them together.
final class Arranged {

    private final Graph graph;
    private final Gaps gaps;
    private final Watch watch;

    private Arranged(Graph graph, Gaps gaps, Watch watch) {
        this.graph = graph;
        this.gaps = gaps;
        this.watch = watch;
    }

    static Block of(Graph graph, List<Group> groups, Watch watch) {
        return new Arranged(graph, Gaps.of(graph), watch).of(groups);
    }

    private Block of(List<Group> groups) {
        List<Block> fixed = groups.stream().map(this::group).toList();
        List<Block> related = new ArrayList<>();
        List<Integer> lone = new ArrayList<>();
        int done = 0;
        for (int[] component : Components.of(graph, fixed)) {
            Watch part = watch.part((double) done / graph.size(), (double) (done + component.length) / graph.size());
            if (component.length == 1 && fixed.stream().noneMatch(block -> block.nodes()[0] == component[0])) {
                lone.add(component[0]);
            } else {
                related.add(component(component, fixed, part));
            }
            done += component.length;
        }
        return Shelves.joined(
                related, graph, lone.stream().mapToInt(Integer::intValue).toArray(), gaps);
    }

    private Block group(Group group) {
        Map<NodeId, Integer> numbers = new HashMap<>();
        graph.nodes().forEach(node -> numbers.put(node, numbers.size()));
        int[] members = group.all().mapToInt(numbers::get).sorted().toArray();
        return new Arranged(graph.part(members), gaps, watch.part(0, 0))
                .of(group.inner())
                .renumbered(members)
                .padded(Group.ABOVE, Group.PADDING);
    }

    private Block component(int[] members, List<Block> fixed, Watch part) {
        List<Block> within = fixed.stream()
                .filter(block -> Arrays.binarySearch(members, block.nodes()[0]) >= 0)
                .toList();
        if (within.size() == 1 && within.getFirst().nodes().length == members.length) {
            return within.getFirst();
        }
        Graph component = graph.part(members);
        Block block;
        if (within.isEmpty() && members.length <= Single.MOST) {
            block = Single.of(component, gaps, part);
        } else {
            int[] numbers = new int[graph.size()];
            for (int i = 0; i < members.length; i++) {
                numbers[members[i]] = i;
            }
            block = Clustered.of(
                    component,
                    within.stream().map(each -> each.renumbered(numbers)).toList(),
                    gaps,
                    part);
        }
        return block.renumbered(members);
    }
}
