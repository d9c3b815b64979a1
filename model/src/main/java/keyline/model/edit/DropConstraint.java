package keyline.model.edit;

import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;

/// Deletes a constraint. Foreign keys that refer to a key deleted so stay, as a problem that says what can be done.
public record DropConstraint(TableId table, ConstraintId constraint) implements TableEdit {

    @Override
    public String label(Document before) {
        return "Delete " + Wording.name(before, table, constraint);
    }

    @Override
    public Table applyTo(Table before) {
        return before.without(constraint);
    }
}
