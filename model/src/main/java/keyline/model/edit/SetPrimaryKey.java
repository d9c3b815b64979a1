package keyline.model.edit;

import java.util.List;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;

/// Sets the columns of the primary key, or removes it where there are none. A key that exists keeps its name.
///
/// @param id of the key where the table has none yet, from [Document#newId]
public record SetPrimaryKey(TableId table, List<ColumnId> columns, ConstraintId id) implements TableEdit {

    public SetPrimaryKey {
        columns = List.copyOf(columns);
    }

    @Override
    public String label(Document before) {
        return Wording.joined(
                columns.isEmpty() ? "Remove primary key of" : "Set primary key of", Wording.name(before, table));
    }

    @Override
    public Table applyTo(Table before) {
        Constraint.PrimaryKey now = before.primaryKey().orElse(new Constraint.PrimaryKey(id, "", columns));
        return columns.isEmpty()
                ? before.without(now.id())
                : before.with(new Constraint.PrimaryKey(now.id(), now.name(), columns));
    }
}
