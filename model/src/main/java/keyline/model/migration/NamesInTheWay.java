package keyline.model.migration;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Index;
import keyline.model.Table;

/// What is known by its name in the whole schema, and is in a table that goes only at the end: where something new
/// takes the name before that, it has to go first.
record NamesInTheWay(Delta delta) {

    /// Whether a key of a table that goes is onto one that stays or that goes before it.
    static boolean isDroppedFirst(ForeignKey key, Table table, Delta delta) {
        boolean kept = delta.kept().stream().anyMatch(each -> each.before().id().equals(key.parent()));
        return !key.parent().equals(table.id()) && (kept || delta.was().isLate(key, table));
    }

    List<Index> indexes(Table table) {
        return table.indexes().stream()
                .filter(index -> delta.coming().include(index, table))
                .toList();
    }

    /// Those that bear such a name, and those that stand on a key that does.
    List<ForeignKey> foreignKeys(Table table) {
        return table.foreignKeys().stream()
                .filter(key -> !isDroppedFirst(key, table, delta))
                .filter(key -> delta.coming().include(key, table) || standsOnSuch(key))
                .toList();
    }

    private boolean standsOnSuch(ForeignKey key) {
        Set<?> columns = Set.copyOf(key.parentColumns());
        return delta.was().schema().tables().find(key.parent()).stream()
                .flatMap(this::othersOf)
                .anyMatch(each -> columns.equals(Set.copyOf(each.columns())));
    }

    /// All but foreign keys.
    List<Constraint> others(Table table) {
        return othersOf(table).toList();
    }

    private Stream<Constraint> othersOf(Table table) {
        return table.constraints().stream()
                .filter(each -> !(each instanceof ForeignKey) && delta.coming().include(each, table));
    }
}
