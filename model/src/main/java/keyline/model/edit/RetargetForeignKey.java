package keyline.model.edit;

import java.util.List;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;

/// Lets a foreign key refer to another key, from the same or other columns, in one step. Name, actions and deferral
/// stay.
public record RetargetForeignKey(
        TableId table, ConstraintId key, List<ColumnId> columns, TableId parent, List<ColumnId> parentColumns)
        implements TableEdit {

    public RetargetForeignKey {
        columns = List.copyOf(columns);
        parentColumns = List.copyOf(parentColumns);
    }

    @Override
    public String label(Document before) {
        return Wording.joined("Let", Wording.name(before, table, key), "refer to", Wording.name(before, parent));
    }

    @Override
    public Table applyTo(Table before) {
        return before.find(key)
                .filter(Constraint.ForeignKey.class::isInstance)
                .map(found -> before.with(((Constraint.ForeignKey) found).between(columns, parent, parentColumns)))
                .orElse(before);
    }

    @Override
    public Document apply(Document before) {
        return Documents.withoutRoute(TableEdit.super.apply(before), key);
    }
}
