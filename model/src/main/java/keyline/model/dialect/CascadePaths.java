package keyline.model.dialect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;

/// What SQL Server takes of the referential actions of a schema: a delete or update must reach each table by one path
/// at most, and never its own (error 1785, "may cause cycles or multiple cascade paths"). Of the foreign keys that
/// together break this, the older ones keep their actions.
public final class CascadePaths {

    private static final Set<ReferentialAction> CHANGING =
            EnumSet.of(ReferentialAction.CASCADE, ReferentialAction.SET_NULL, ReferentialAction.SET_DEFAULT);

    private final Map<Reach, List<Reach>> below = new HashMap<>();
    private final Map<Reach, List<Reach>> above = new HashMap<>();

    private CascadePaths() {}

    private enum Event {
        DELETE,
        UPDATE
    }

    /// Rows of a table are deleted or updated.
    private record Reach(TableId table, Event event) {}

    /// A foreign key that loses an action.
    ///
    /// @param fitted the key with what is left
    /// @param tables those whose keys have a part in this
    public record Shortened(Table child, ForeignKey key, ForeignKey fitted, Set<TableId> tables) {

        public Shortened {
            tables = Set.copyOf(tables);
        }
    }

    /// The keys that lose an action, in the order of the tables.
    public static List<Shortened> of(Schema schema) {
        CascadePaths paths = new CascadePaths();
        List<Shortened> shortened = new ArrayList<>();
        for (Table child : schema.tables()) {
            child.foreignKeys().stream()
                    .flatMap(key -> paths.shortened(child, key).stream())
                    .forEach(shortened::add);
        }
        return shortened;
    }

    private Optional<Shortened> shortened(Table child, ForeignKey key) {
        Event after = key.onDelete() == ReferentialAction.CASCADE ? Event.DELETE : Event.UPDATE;
        Set<TableId> onDelete =
                met(key.onDelete(), new Reach(key.parent(), Event.DELETE), new Reach(child.id(), after));
        Set<TableId> onUpdate =
                met(key.onUpdate(), new Reach(key.parent(), Event.UPDATE), new Reach(child.id(), Event.UPDATE));
        if (onDelete.isEmpty() && onUpdate.isEmpty()) {
            return Optional.empty();
        }
        ForeignKey fitted = key.withActions(
                onDelete.isEmpty() ? key.onDelete() : ReferentialAction.NO_ACTION,
                onUpdate.isEmpty() ? key.onUpdate() : ReferentialAction.NO_ACTION);
        Set<TableId> tables = new HashSet<>(onDelete);
        tables.addAll(onUpdate);
        return Optional.of(new Shortened(child, key, fitted, tables));
    }

    /// The tables around the place where an action meets another one or itself; none when it may stay.
    private Set<TableId> met(ReferentialAction action, Reach from, Reach to) {
        if (!CHANGING.contains(action)) {
            return Set.of();
        }
        Set<TableId> met = met(from, to);
        if (met.isEmpty()) {
            below.computeIfAbsent(from, _ -> new ArrayList<>()).add(to);
            above.computeIfAbsent(to, _ -> new ArrayList<>()).add(from);
        }
        return met;
    }

    /// Whether something above `from` reaches already what lies below `to`, or would reach itself.
    private Set<TableId> met(Reach from, Reach to) {
        List<Reach> targets = closure(List.of(to), below).stream()
                .flatMap(reach -> Stream.of(Event.values()).map(event -> new Reach(reach.table, event)))
                .toList();
        Set<Reach> starts = closure(List.of(from), above);
        Set<Reach> others = closure(targets, above);
        if (Collections.disjoint(starts, others) && Collections.disjoint(tables(starts), tables(targets))) {
            return Set.of();
        }
        Set<TableId> tables = tables(starts);
        tables.addAll(tables(others));
        return tables;
    }

    private static Set<TableId> tables(Collection<Reach> reaches) {
        return reaches.stream().map(Reach::table).collect(Collectors.toSet());
    }

    private static Set<Reach> closure(Collection<Reach> starts, Map<Reach, List<Reach>> edges) {
        Set<Reach> found = new HashSet<>(starts);
        Deque<Reach> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            for (Reach next : edges.getOrDefault(open.remove(), List.of())) {
                if (found.add(next)) {
                    open.add(next);
                }
            }
        }
        return found;
    }
}
