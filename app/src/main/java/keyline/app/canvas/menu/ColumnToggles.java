package keyline.app.canvas.menu;

import java.util.ArrayList;
import java.util.List;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnText;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.edit.AddConstraint;
import keyline.model.edit.DropConstraint;
import keyline.model.edit.Edit;
import keyline.model.edit.SetNotNull;
import keyline.model.edit.SetNullable;
import keyline.model.edit.SetPrimaryKey;

/// What of a column can be turned on and off, and the edits that do.
record ColumnToggles(Document document, Table table, Column column) {

    boolean isKey() {
        return table.inPrimaryKey(column.id());
    }

    boolean isNotNull() {
        return table.isNotNull(column.id());
    }

    boolean isUnique() {
        return ColumnText.uniqueOver(column.id(), table).isPresent();
    }

    Edit key() {
        List<ColumnId> columns = new ArrayList<>(
                table.primaryKey().map(Constraint.PrimaryKey::columns).orElse(List.of()));
        if (!columns.remove(column.id())) {
            columns.add(column.id());
        }
        return new SetPrimaryKey(table.id(), columns, document.newId(ConstraintId::new));
    }

    Edit notNull() {
        return column.nullable() ? new SetNotNull(table.id(), column.id()) : new SetNullable(table.id(), column.id());
    }

    Edit unique() {
        return ColumnText.uniqueOver(column.id(), table)
                .<Edit>map(unique -> new DropConstraint(table.id(), unique.id()))
                .orElseGet(() -> new AddConstraint(
                        table.id(),
                        new Constraint.Unique(document.newId(ConstraintId::new), "", List.of(column.id()))));
    }
}
