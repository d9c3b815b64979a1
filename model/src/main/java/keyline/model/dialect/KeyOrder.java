package keyline.model.dialect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Table;

/// Puts the columns of foreign keys in the order of the key that they refer to, for systems that want them so. A
/// constraint goes before a unique index, which a table that refers to itself doesn't have yet when it is made.
final class KeyOrder {

    private KeyOrder() {}

    static ForeignKey of(ForeignKey key, Table parent) {
        List<List<ColumnId>> constrained = over(key.parentColumns(), parent.withIndexes(List.of()));
        List<List<ColumnId>> keys = constrained.isEmpty() ? over(key.parentColumns(), parent) : constrained;
        if (keys.isEmpty() || keys.contains(key.parentColumns())) {
            return key;
        }
        List<ColumnId> ordered = keys.getFirst();
        List<ColumnId> columns = new ArrayList<>();
        ordered.forEach(
                column -> columns.add(key.columns().get(key.parentColumns().indexOf(column))));
        return new ForeignKey(
                key.id(), key.name(), columns, key.parent(), ordered, key.onDelete(), key.onUpdate(), key.deferral());
    }

    private static List<List<ColumnId>> over(List<ColumnId> columns, Table parent) {
        return parent.keys().stream()
                .filter(each -> each.size() == columns.size() && new HashSet<>(each).containsAll(columns))
                .toList();
    }
}
