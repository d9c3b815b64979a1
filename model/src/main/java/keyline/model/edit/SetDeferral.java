package keyline.model.edit;

import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Deferral;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;

/// Sets when a foreign key is checked.
public record SetDeferral(TableId table, ConstraintId key, Deferral deferral) implements TableEdit {

    @Override
    public String label(Document before) {
        return Wording.joined("Set deferral of", Wording.name(before, table, key));
    }

    @Override
    public Table applyTo(Table before) {
        return before.find(key)
                .filter(Constraint.ForeignKey.class::isInstance)
                .map(found -> before.with(((Constraint.ForeignKey) found).withDeferral(deferral)))
                .orElse(before);
    }
}
