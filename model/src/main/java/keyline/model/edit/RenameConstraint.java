package keyline.model.edit;

import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;

/// Gives a constraint a name, or leaves it to the writer where it is empty.
public record RenameConstraint(TableId table, ConstraintId constraint, String name) implements TableEdit {

    @Override
    public String label(Document before) {
        return "Rename " + Wording.name(before, table, constraint);
    }

    @Override
    public Table applyTo(Table before) {
        return before.find(constraint).map(found -> before.with(renamed(found))).orElse(before);
    }

    private Constraint renamed(Constraint found) {
        return switch (found) {
            case Constraint.PrimaryKey key -> new Constraint.PrimaryKey(key.id(), name, key.columns());
            case Constraint.Unique unique -> new Constraint.Unique(unique.id(), name, unique.columns());
            case Constraint.Check check -> new Constraint.Check(check.id(), name, check.expression());
            case Constraint.ForeignKey key ->
                new Constraint.ForeignKey(
                        key.id(),
                        name,
                        key.columns(),
                        key.parent(),
                        key.parentColumns(),
                        key.onDelete(),
                        key.onUpdate(),
                        key.deferral());
        };
    }
}
