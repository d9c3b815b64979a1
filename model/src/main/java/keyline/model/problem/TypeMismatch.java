package keyline.model.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.Schema;
import keyline.model.TypeFamily;
import keyline.model.TypeText;
import keyline.model.edit.SetColumnType;

/// The types of a foreign key's columns differ from those that they refer to.
final class TypeMismatch implements Check {

    @Override
    public String key() {
        return "type-mismatch";
    }

    @Override
    public String help() {
        return "A foreign key compares its columns with those of the parent, so their types should be the same.";
    }

    @Override
    public List<Problem> check(Relation relation, Context context) {
        List<Column> parents = relation.parentColumns();
        List<Problem> problems = new ArrayList<>();
        int i = 0;
        for (Column child : relation.childColumns()) {
            compare(relation, child, parents.get(i++), context).ifPresent(problems::add);
        }
        return problems;
    }

    private Optional<Problem> compare(Relation relation, Column child, Column parent, Context context) {
        Schema schema = context.schema();
        String facts = "%s.%s is %s, but %s.%s is %s: "
                .formatted(
                        relation.child().name(),
                        child.name(),
                        TypeText.of(child.type(), schema),
                        relation.parent().name(),
                        parent.name(),
                        TypeText.of(parent.type(), schema));
        if (!TypeFamily.comparable(child.type(), parent.type(), schema)) {
            return Optional.of(problem(
                    Severity.ERROR,
                    relation.place(),
                    facts + "their values can't be compared.",
                    sameType(relation, child, parent, schema)));
        }
        if (!context.dialect().mayRefer(child.type(), parent.type(), schema)) {
            String refused = "%s wants one type, the script writes that of %s."
                    .formatted(context.dialect().displayName(), parent.name());
            return Optional.of(problem(
                    Severity.WARNING, relation.place(), facts + refused, sameType(relation, child, parent, schema)));
        }
        return isSize(child.type()) && isSize(parent.type()) && !child.type().equals(parent.type())
                ? Optional.of(problem(
                        Severity.WARNING,
                        relation.place(),
                        facts + "not every value fits, and MySQL refuses it.",
                        sameType(relation, child, parent, schema)))
                : Optional.empty();
    }

    private static boolean isSize(ColumnType type) {
        return type == ColumnType.Plain.SMALLINT || type == ColumnType.Plain.INTEGER || type == ColumnType.Plain.BIGINT;
    }

    private static Problem.Fix sameType(Relation relation, Column child, Column parent, Schema schema) {
        return new Problem.Fix(
                "Make %s %s".formatted(child.name(), TypeText.of(parent.type(), schema)),
                new SetColumnType(relation.child().id(), child.id(), parent.type()));
    }
}
