package keyline.model.edit;

import keyline.model.Constraint;
import keyline.model.Document;
import keyline.model.Names;
import keyline.model.Table;
import keyline.model.TableId;

/// Adds a constraint.
///
/// @param constraint its id from [Document#newId]
public record AddConstraint(TableId table, Constraint constraint) implements TableEdit {

    @Override
    public String label(Document before) {
        return Wording.joined("Add", Names.kindOf(constraint), constraint.name(), "to", Wording.name(before, table));
    }

    @Override
    public Table applyTo(Table before) {
        return before.with(constraint);
    }
}
