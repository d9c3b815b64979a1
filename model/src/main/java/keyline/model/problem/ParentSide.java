package keyline.model.problem;

import java.util.List;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Table;

/// What the rules about a foreign key see of its parent.
///
/// @param isKey whether the columns that are referred to are a key
/// @param columns those columns, only with name and type
/// @param primaryKey the columns of the primary key likewise
record ParentSide(String name, boolean isKey, List<Column> columns, List<Column> primaryKey) {

    private static final ParentSide NONE = new ParentSide("", false, List.of(), List.of());

    static ParentSide of(Optional<Table> parent, List<ColumnId> columns) {
        return parent.map(table -> new ParentSide(
                        table.name(),
                        table.isKey(columns),
                        seen(table, columns),
                        seen(table, table.primaryKey().map(Constraint.PrimaryKey::columns).orElse(List.of()))))
                .orElse(NONE);
    }

    private static List<Column> seen(Table table, List<ColumnId> columns) {
        return columns.stream()
                .flatMap(column -> table.find(column).stream())
                .map(column -> Column.of(column.id(), column.name(), column.type()))
                .toList();
    }
}
