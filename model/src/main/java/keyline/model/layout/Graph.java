package keyline.model.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import keyline.model.ColumnId;
import keyline.model.NodeId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.diagram.Size;

/// What is to be arranged: nodes, known by their position in the list, and the relations among them.
///
/// @param nodes in the order of creation
/// @param sizes of the nodes
/// @param links in the order of their children, and of the children's foreign keys
record Graph(List<NodeId> nodes, List<Size> sizes, List<Link> links) {

    private static final double HEADER = 32;
    private static final double ROW = 24;

    /// How many relations a tie is worth.
    private static final int TIE = 3;

    /// A relation between two different nodes.
    ///
    /// @param parentY how far below the parent's upper edge its columns stand
    /// @param childY how far below the child's upper edge its columns stand
    record Link(int parent, int child, double parentY, double childY) {

        /// The end that isn't `node`.
        int other(int node) {
            return node == parent ? child : parent;
        }
    }

    /// The nodes of a subject with the relations between two of them.
    static Graph of(Layout.Subject subject) {
        List<NodeId> nodes = subject.sizes().keySet().stream()
                .sorted(Comparator.comparingInt(NodeId::value))
                .toList();
        Map<NodeId, Integer> numbers = new HashMap<>();
        nodes.forEach(node -> numbers.put(node, numbers.size()));
        List<Link> links = new ArrayList<>();
        for (Table child : subject.schema().tables()) {
            if (numbers.containsKey(child.id())) {
                links.addAll(links(child, subject.schema(), numbers));
            }
        }
        subject.ties()
                .forEach((node, near) -> links.addAll(
                        Collections.nCopies(TIE, new Link(at(near, numbers), at(node, numbers), ROW, ROW))));
        return new Graph(nodes, nodes.stream().map(subject.sizes()::get).toList(), links);
    }

    private static List<Link> links(Table child, Schema schema, Map<NodeId, Integer> numbers) {
        return child.foreignKeys().stream()
                .filter(key ->
                        numbers.containsKey(key.parent()) && !key.parent().equals(child.id()))
                .map(key -> new Link(
                        at(key.parent(), numbers),
                        at(child.id(), numbers),
                        middle(schema.table(key.parent()), key.parentColumns()),
                        middle(child, key.columns())))
                .toList();
    }

    private static int at(NodeId node, Map<NodeId, Integer> numbers) {
        return Objects.requireNonNull(numbers.get(node));
    }

    private static double middle(Table table, List<ColumnId> columns) {
        double row = columns.stream()
                .flatMap(column -> table.find(column).stream())
                .mapToInt(table.columns()::indexOf)
                .average()
                .orElse(0);
        return HEADER + (row + 0.5) * ROW;
    }

    int size() {
        return nodes.size();
    }

    double width(int node) {
        return sizes.get(node).width();
    }

    double height(int node) {
        return sizes.get(node).height();
    }

    /// The part with these nodes, numbered in this order, and the relations between two of them.
    Graph part(int[] members) {
        int[] numbers = new int[size()];
        Arrays.fill(numbers, -1);
        for (int i = 0; i < members.length; i++) {
            numbers[members[i]] = i;
        }
        List<Link> within = new ArrayList<>();
        for (Link link : links) {
            if (numbers[link.parent] >= 0 && numbers[link.child] >= 0) {
                within.add(new Link(numbers[link.parent], numbers[link.child], link.parentY, link.childY));
            }
        }
        return new Graph(
                Arrays.stream(members).mapToObj(nodes::get).toList(),
                Arrays.stream(members).mapToObj(sizes::get).toList(),
                within);
    }
}
