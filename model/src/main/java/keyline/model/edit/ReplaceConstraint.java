package keyline.model.edit;

import keyline.model.Constraint;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;

/// Changes a constraint.
///
/// @param constraint in place of the one of the same id
public record ReplaceConstraint(TableId table, Constraint constraint) implements TableEdit {

    @Override
    public String label(Document before) {
        return "Change " + Wording.name(before, table, constraint.id());
    }

    @Override
    public Table applyTo(Table before) {
        return before.find(constraint.id()).isPresent() ? before.with(constraint) : before;
    }
}
