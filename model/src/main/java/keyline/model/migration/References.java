package keyline.model.migration;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import keyline.model.Table;
import keyline.model.TableId;

/// Which tables refer to which, by way of one another.
///
/// @param tables those by whose foreign keys the way goes
record References(List<Table> tables) {

    /// Whether a table is one of these, or refers to one.
    boolean reaches(Table table, Collection<TableId> targets) {
        return targets.contains(table.id()) || parents(table).stream().anyMatch(targets::contains);
    }

    /// Whether a table refers to itself by way of another one.
    boolean isInCircle(Table table) {
        return parents(table).contains(table.id());
    }

    private Set<TableId> parents(Table from) {
        Set<TableId> reached = new HashSet<>();
        Deque<Table> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Table child = open.remove();
            child.foreignKeys().stream()
                    .map(key -> key.parent())
                    .filter(parent -> !parent.equals(child.id()) && reached.add(parent))
                    .forEach(parent -> tables.stream()
                            .filter(each -> each.id().equals(parent))
                            .forEach(open::add));
        }
        return reached;
    }
}
