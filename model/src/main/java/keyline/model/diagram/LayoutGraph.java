package keyline.model.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keyline.model.ColumnId;
import keyline.model.NodeId;
import keyline.model.Schema;
import keyline.model.Table;

/// The nodes that are to be arranged and the relations among them, without those of a table with itself.
///
/// @param nodes in the order of creation
/// @param edges in the order of their children, and of the children's foreign keys
record LayoutGraph(List<NodeId> nodes, Map<NodeId, Size> sizes, List<Edge> edges) {

    private static final double HEADER_ROWS = 1.4;

    /// A relation.
    record Edge(End parent, End child) {}

    /// An end of a relation.
    ///
    /// @param height where its column stands: 0 at the upper edge of the table, 1 at the lower one
    record End(NodeId node, double height) {}

    static LayoutGraph of(Schema schema, Map<NodeId, Size> sizes) {
        List<Edge> edges = new ArrayList<>();
        for (Table table : schema.tables()) {
            table.foreignKeys().stream()
                    .filter(key -> sizes.containsKey(key.parent()) && sizes.containsKey(table.id()))
                    .filter(key -> !key.parent().equals(table.id()))
                    .forEach(key -> edges.add(
                            new Edge(end(schema.table(key.parent()), key.parentColumns()), end(table, key.columns()))));
        }
        return new LayoutGraph(sorted(sizes.keySet()), sizes, edges);
    }

    private static End end(Table table, List<ColumnId> columns) {
        double row = columns.stream()
                .flatMap(column -> table.find(column).stream())
                .mapToInt(table.columns()::indexOf)
                .average()
                .orElse(0);
        return new End(
                table.id(),
                (HEADER_ROWS + row + 0.5) / (HEADER_ROWS + table.columns().size()));
    }

    private static List<NodeId> sorted(Set<NodeId> nodes) {
        return nodes.stream().sorted(Comparator.comparingInt(NodeId::value)).toList();
    }

    Size sizeOf(NodeId node) {
        Size size = sizes.get(node);
        if (size == null) {
            throw new IllegalArgumentException(node + " has no size");
        }
        return size;
    }

    /// The parts that have no relation between them, in the order of their first nodes.
    List<LayoutGraph> components() {
        Map<NodeId, Set<NodeId>> neighbours = new HashMap<>();
        for (Edge edge : edges) {
            neighbours
                    .computeIfAbsent(edge.parent.node, _ -> new LinkedHashSet<>())
                    .add(edge.child.node);
            neighbours
                    .computeIfAbsent(edge.child.node, _ -> new LinkedHashSet<>())
                    .add(edge.parent.node);
        }
        Map<NodeId, List<Edge>> ofChild = new HashMap<>();
        edges.forEach(edge ->
                ofChild.computeIfAbsent(edge.child.node, _ -> new ArrayList<>()).add(edge));
        List<LayoutGraph> components = new ArrayList<>();
        Set<NodeId> seen = new HashSet<>();
        for (NodeId node : nodes) {
            if (seen.add(node)) {
                List<NodeId> reached = sorted(reached(node, neighbours, seen));
                components.add(new LayoutGraph(
                        reached,
                        sizes,
                        reached.stream()
                                .flatMap(each -> ofChild.getOrDefault(each, List.of()).stream())
                                .toList()));
            }
        }
        return components;
    }

    private static Set<NodeId> reached(NodeId from, Map<NodeId, Set<NodeId>> neighbours, Set<NodeId> seen) {
        Set<NodeId> reached = new LinkedHashSet<>();
        Deque<NodeId> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            NodeId node = open.remove();
            reached.add(node);
            neighbours.getOrDefault(node, Set.of()).stream().filter(seen::add).forEach(open::add);
        }
        return reached;
    }
}
