package keyline.model.migration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.Index;
import keyline.model.Table;
import keyline.model.dialect.NameKind;
import keyline.model.dialect.Scope;

/// What is known by its name in the whole schema, and is in a table that goes only at the end: where something new
/// takes
/// the name before that, it has to go first.
final class NamesInTheWay {

    private final Delta delta;
    private final Set<String> coming = new HashSet<>();

    NamesInTheWay(Delta delta) {
        this.delta = delta;
        for (Table after : delta.now().schema().tables()) {
            coming.add(Aside.lower(after.name()));
            after.constraints().forEach(each -> coming.add(Aside.lower(each.name())));
            after.indexes().forEach(each -> coming.add(Aside.lower(each.name())));
        }
    }

    /// Whether a key of a table that goes is onto one that stays or that goes before it.
    static boolean isDroppedFirst(ForeignKey key, Table table, Delta delta) {
        boolean kept = delta.kept().stream().anyMatch(each -> each.before().id().equals(key.parent()));
        return !key.parent().equals(table.id()) && (kept || delta.was().isLate(key, table));
    }

    List<Index> indexes(Table table) {
        return table.indexes().stream()
                .filter(index -> isShared(NameKind.INDEX) && coming.contains(Aside.lower(index.name())))
                .toList();
    }

    /// Those that bear such a name, and those that stand on a key that does.
    List<ForeignKey> foreignKeys(Table table) {
        return table.foreignKeys().stream()
                .filter(key -> !isDroppedFirst(key, table, delta))
                .filter(key -> isInTheWay(key) || standsOnSuch(key))
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
        return table.constraints().stream().filter(each -> !(each instanceof ForeignKey) && isInTheWay(each));
    }

    private boolean isInTheWay(Constraint constraint) {
        return isShared(kind(constraint)) && coming.contains(Aside.lower(constraint.name()));
    }

    private static NameKind kind(Constraint constraint) {
        return switch (constraint) {
            case PrimaryKey _ -> NameKind.PRIMARY_KEY;
            case Constraint.Unique _ -> NameKind.UNIQUE;
            case Constraint.Check _ -> NameKind.CHECK;
            case ForeignKey _ -> NameKind.FOREIGN_KEY;
        };
    }

    private boolean isShared(NameKind kind) {
        return delta.dialect().scopes(kind).stream().anyMatch(scope -> scope.extent() == Scope.Extent.NAMESPACE);
    }
}
