package keyline.model.edit;

import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.ReferentialAction;
import keyline.model.Table;
import keyline.model.TableId;

/// Sets what happens to the child rows of a foreign key when the parent row is deleted or its key changes.
public record SetReferentialActions(
        TableId table, ConstraintId key, ReferentialAction onDelete, ReferentialAction onUpdate)
        implements TableEdit {

    @Override
    public String label(Document before) {
        return Wording.joined("Set actions of", Wording.name(before, table, key));
    }

    @Override
    public Table applyTo(Table before) {
        return before.find(key)
                .filter(Constraint.ForeignKey.class::isInstance)
                .map(found -> before.with(((Constraint.ForeignKey) found).withActions(onDelete, onUpdate)))
                .orElse(before);
    }
}
