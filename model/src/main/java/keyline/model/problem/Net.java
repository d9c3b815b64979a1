package keyline.model.problem;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

/// Some of the foreign keys of a schema, as paths from child to parent. Self references are left out.
///
/// @param wanted says which keys belong to it
record Net(Schema schema, Predicate<Edge> wanted) {

    /// A foreign key on a path.
    record Edge(Table child, Constraint.ForeignKey key) {

        TableId from() {
            return child.id();
        }

        TableId to() {
            return key.parent();
        }
    }

    /// The keys of one table.
    List<Edge> from(TableId child) {
        return schema.tables().find(child).map(this::from).orElse(List.of());
    }

    private List<Edge> from(Table child) {
        List<Edge> edges = new ArrayList<>();
        for (Constraint constraint : child.constraints()) {
            if (constraint instanceof Constraint.ForeignKey key && !key.parent().equals(child.id())) {
                Edge edge = new Edge(child, key);
                if (wanted.test(edge) && schema.tables().has(key.parent())) {
                    edges.add(edge);
                }
            }
        }
        return edges;
    }

    /// All keys.
    List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        schema.tables().forEach(table -> edges.addAll(from(table)));
        return edges;
    }

    /// The part of this net that cycles can go through: without the tables from which every path comes to an end.
    Net withoutDeadEnds() {
        Map<TableId, List<TableId>> children = new HashMap<>();
        Map<TableId, Integer> ways = new HashMap<>();
        for (Edge edge : edges()) {
            children.computeIfAbsent(edge.to(), _ -> new ArrayList<>()).add(edge.from());
            ways.merge(edge.from(), 1, Integer::sum);
        }
        Deque<TableId> ends = new ArrayDeque<>(children.keySet());
        ends.removeIf(ways::containsKey);
        while (!ends.isEmpty()) {
            for (TableId child : children.getOrDefault(ends.remove(), List.of())) {
                if (ways.merge(child, -1, Integer::sum) == 0) {
                    ends.add(child);
                }
            }
        }
        ways.values().removeIf(left -> left == 0);
        return new Net(schema, wanted.and(edge -> ways.containsKey(edge.from()) && ways.containsKey(edge.to())));
    }

    /// The tables that a path leads to from `start`, each with the last key of a shortest path; without `start` itself.
    Map<TableId, Edge> reachable(TableId start) {
        Map<TableId, Edge> last = new LinkedHashMap<>();
        Deque<TableId> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (Edge edge : from(open.remove())) {
                if (!edge.to().equals(start) && last.putIfAbsent(edge.to(), edge) == null) {
                    open.add(edge.to());
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
        for (TableId at = to; !at.equals(from); at = path.getFirst().from()) {
            path.addFirst(Objects.requireNonNull(last.get(at)));
        }
        return Optional.of(path);
    }

    /// The tables from which a path leads to `end`, and `end` itself.
    Set<TableId> reaching(TableId end) {
        Set<TableId> found = new LinkedHashSet<>(List.of(end));
        Deque<TableId> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (Schema.Reference reference : schema.inbound(open.remove())) {
                if (wanted.test(new Edge(reference.child(), reference.key()))
                        && found.add(reference.child().id())) {
                    open.add(reference.child().id());
                }
            }
        }
        return found;
    }
}
