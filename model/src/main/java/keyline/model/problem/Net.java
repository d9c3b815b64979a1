package keyline.model.problem;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import keyline.model.Constraint;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;

/// The tables and some of the foreign keys between them, as paths from child to parent. Self references are left out.
///
/// @param keys the foreign keys of each child, by its id
record Net(Map<TableId, List<Edge>> keys) {

    /// A foreign key on a path.
    record Edge(Table child, Constraint.ForeignKey key) {

        TableId parent() {
            return key.parent();
        }
    }

    /// The foreign keys of a schema that are wanted.
    static Net of(Schema schema, Predicate<Edge> wanted) {
        Map<TableId, List<Edge>> keys = new LinkedHashMap<>();
        for (Table table : schema.tables()) {
            List<Edge> edges = table.foreignKeys().stream()
                    .filter(key -> !key.parent().equals(table.id()))
                    .map(key -> new Edge(table, key))
                    .filter(edge -> wanted.test(edge) && schema.tables().has(edge.parent()))
                    .toList();
            if (!edges.isEmpty()) {
                keys.put(table.id(), edges);
            }
        }
        return new Net(keys);
    }

    /// The keys of one table.
    List<Edge> from(TableId child) {
        return keys.getOrDefault(child, List.of());
    }

    /// All keys.
    List<Edge> edges() {
        return keys.values().stream().flatMap(List::stream).toList();
    }

    /// This net without the tables that no cycle can go through, because they have no way on, and so on.
    Net withoutDeadEnds() {
        Map<TableId, List<Edge>> rest = new LinkedHashMap<>(keys);
        boolean shrunk = true;
        while (shrunk) {
            Set<TableId> alive = Set.copyOf(rest.keySet());
            rest.replaceAll((_, edges) ->
                    edges.stream().filter(edge -> alive.contains(edge.parent())).toList());
            shrunk = rest.values().removeIf(List::isEmpty);
        }
        return new Net(rest);
    }

    /// The tables that a path leads to from `start`, each with the last key of a shortest path; without `start` itself.
    Map<TableId, Edge> reachable(TableId start) {
        Map<TableId, Edge> last = new LinkedHashMap<>();
        Deque<TableId> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (Edge edge : from(open.remove())) {
                if (!edge.parent().equals(start) && last.putIfAbsent(edge.parent(), edge) == null) {
                    open.add(edge.parent());
                }
            }
        }
        return last;
    }

    /// A shortest path, or nothing; empty when both are the same.
    Optional<List<Edge>> path(TableId from, TableId to) {
        Map<TableId, Edge> last = reachable(from);
        if (!from.equals(to) && !last.containsKey(to)) {
            return Optional.empty();
        }
        List<Edge> path = new ArrayList<>();
        for (TableId at = to; !at.equals(from); at = path.getFirst().child().id()) {
            path.addFirst(Objects.requireNonNull(last.get(at)));
        }
        return Optional.of(path);
    }
}
