package keyline.model.dialect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ReferentialAction;
import keyline.model.Table;

/// What InnoDB wants of a foreign key, in MySQL as in MariaDB.
final class InnoDb {

    private InnoDb() {}

    static ForeignKey fit(ForeignKey key, Table child, Table parent, Remarks remarks) {
        return inKeyOrder(nullingNullable(key, child, remarks), parent);
    }

    /// SET NULL over a column that takes no NULL is refused when the table is made.
    private static ForeignKey nullingNullable(ForeignKey key, Table child, Remarks remarks) {
        boolean nulls = key.onDelete() == ReferentialAction.SET_NULL || key.onUpdate() == ReferentialAction.SET_NULL;
        boolean notNull = key.columns().stream().anyMatch(child::isNotNull);
        if (!nulls || !notNull) {
            return key;
        }
        remarks.add("%s: InnoDB has no SET NULL over columns that are NOT NULL, NO ACTION is written instead."
                .formatted(key.name()));
        return key.withActions(withoutNull(key.onDelete()), withoutNull(key.onUpdate()));
    }

    private static ReferentialAction withoutNull(ReferentialAction action) {
        return action == ReferentialAction.SET_NULL ? ReferentialAction.NO_ACTION : action;
    }

    /// The columns of the parent must be named in the order of an index that begins with them.
    private static ForeignKey inKeyOrder(ForeignKey key, Table parent) {
        List<List<ColumnId>> keys = parent.keys().stream()
                .filter(each -> each.size() == key.parentColumns().size()
                        && new HashSet<>(each).containsAll(key.parentColumns()))
                .toList();
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
}
