package keyline.model.read.sql;

import java.util.List;
import java.util.Optional;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.Deferral;
import keyline.model.ReferentialAction;
import keyline.model.Table;
import keyline.model.TableId;

/// A foreign key whose parent may come later in the script.
///
/// @param parentColumns empty when the primary key is meant
/// @param where where it stands, for the report
record OpenForeignKey(
        TableId child,
        String name,
        List<ColumnId> columns,
        QualifiedName parent,
        List<String> parentColumns,
        Actions actions,
        Where where) {

    /// A place in a script.
    ///
    /// @param text what stands there
    record Where(String file, int line, String text) {}

    /// When it is checked, and what it does.
    record Actions(ReferentialAction onDelete, ReferentialAction onUpdate, Deferral deferral) {}

    /// Gives the child its foreign key, now that all tables are there.
    void close(Draft draft) throws NotUnderstood {
        Table table = draft.existing(parent);
        List<ColumnId> key = parentColumns.isEmpty() ? primaryKey(table) : Draft.columns(table, parentColumns);
        if (key.size() != columns.size()) {
            throw new NotUnderstood(
                    "it has %d columns, and refers to %d of %s".formatted(columns.size(), key.size(), table.name()));
        }
        Optional<Table> child = draft.document().schema().tables().find(child());
        child.ifPresent(each -> draft.put(each.with(new ForeignKey(
                draft.newId(ConstraintId::new),
                name,
                columns,
                table.id(),
                key,
                actions.onDelete(),
                actions.onUpdate(),
                actions.deferral()))));
    }

    private static List<ColumnId> primaryKey(Table table) throws NotUnderstood {
        return table.primaryKey()
                .orElseThrow(() -> new NotUnderstood(table.name() + " has no primary key that it could refer to"))
                .columns();
    }
}
