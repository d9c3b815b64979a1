package keyline.model.dialect;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ReferentialAction;
import keyline.model.Table;
import keyline.model.ValueSource;

/// What InnoDB wants of a foreign key, in MySQL as in MariaDB.
final class InnoDb {

    private static final Set<ReferentialAction> CHANGING =
            EnumSet.of(ReferentialAction.CASCADE, ReferentialAction.SET_NULL);

    private InnoDb() {}

    /// The names of the columns that the system sets by itself: numbered ones, and those that an action changes.
    static Stream<String> changedColumns(Table table) {
        return Stream.concat(numberedColumns(table), columnsSetByActions(table));
    }

    /// The names of the columns that the system numbers.
    static Stream<String> numberedColumns(Table table) {
        return table.columns().stream()
                .filter(column -> column.source() instanceof ValueSource.Identity)
                .map(Column::name);
    }

    /// The names of the columns that some foreign key's action changes.
    static Stream<String> columnsSetByActions(Table table) {
        return table.foreignKeys().stream()
                .filter(key -> CHANGING.contains(key.onUpdate()) || key.onDelete() == ReferentialAction.SET_NULL)
                .flatMap(key -> table.namesOf(key.columns()).stream());
    }

    static ForeignKey fit(ForeignKey key, Table child, Table parent, Remarks remarks) {
        return KeyOrder.of(nullingNullable(key, child, remarks), parent);
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
}
