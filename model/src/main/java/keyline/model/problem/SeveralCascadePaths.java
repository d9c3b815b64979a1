package keyline.model.problem;

import java.util.List;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Place;
import keyline.model.ReferentialAction;
import keyline.model.Table;
import keyline.model.dialect.CascadePaths;
import keyline.model.dialect.Feature;
import keyline.model.edit.SetReferentialActions;

/// A cascade reaches a table by two paths, or its own, and the target takes neither.
final class SeveralCascadePaths implements Check {

    @Override
    public String key() {
        return "several-cascade-paths";
    }

    @Override
    public String help() {
        return "In SQL Server a delete or update may change each table by one foreign key at most, and never its own"
                + " (error 1785). The script gives the younger foreign keys NO ACTION; do the rest in a trigger or in"
                + " the application.";
    }

    @Override
    public boolean mayTangle(Table changed, Context context) {
        return context.dialect().has(Feature.SINGLE_CASCADES)
                && changed.foreignKeys().stream().anyMatch(key -> acts(key.onDelete()) || acts(key.onUpdate()));
    }

    private static boolean acts(ReferentialAction action) {
        return switch (action) {
            case CASCADE, SET_NULL, SET_DEFAULT -> true;
            case NO_ACTION, RESTRICT -> false;
        };
    }

    @Override
    public List<Tangle> check(Context context) {
        return context.dialect().has(Feature.SINGLE_CASCADES)
                ? CascadePaths.of(context.schema()).stream()
                        .map(shortened -> tangle(shortened, context))
                        .toList()
                : List.of();
    }

    private Tangle tangle(CascadePaths.Shortened shortened, Context context) {
        ForeignKey key = shortened.key();
        Table child = shortened.child();
        String lost = key.onDelete() == shortened.fitted().onDelete()
                ? "ON UPDATE " + key.onUpdate().sql()
                : "ON DELETE " + key.onDelete().sql();
        String message = "%s would change %s on a second path; %s takes one only."
                .formatted(
                        lost,
                        Relation.text(child, key.columns()),
                        context.dialect().displayName());
        Problem.Fix fix = new Problem.Fix(
                "Use NO ACTION",
                new SetReferentialActions(
                        child.id(),
                        key.id(),
                        shortened.fitted().onDelete(),
                        shortened.fitted().onUpdate()));
        return new Tangle(
                problem(Severity.WARNING, new Place.OfConstraint(child.id(), key.id()), message, fix),
                shortened.tables());
    }
}
