package keyline.model.problem;

import java.util.List;
import keyline.model.Constraint;
import keyline.model.Place;
import keyline.model.Table;
import keyline.model.edit.ReplaceConstraint;

/// A table has more than one primary key.
final class SeveralPrimaryKeys implements Check {

    @Override
    public String key() {
        return "several-primary-keys";
    }

    @Override
    public String help() {
        return "A table has one primary key; other keys are unique constraints.";
    }

    @Override
    public List<Problem> check(Table table, Context context) {
        return table.constraintsOf(Constraint.PrimaryKey.class).stream()
                .skip(1)
                .map(key -> problem(
                        Severity.ERROR,
                        new Place.OfConstraint(table.id(), key.id()),
                        "Table " + table.name() + " has more than one primary key.",
                        new Problem.Fix(
                                "Make it a unique constraint",
                                new ReplaceConstraint(
                                        table.id(), new Constraint.Unique(key.id(), key.name(), key.columns())))))
                .toList();
    }
}
