package keyline.model.problem;

import java.util.List;
import keyline.model.ValueSource;
import keyline.model.edit.SetValueSource;

/// A column of a foreign key is numbered by the database (T4).
final class NumberedForeignKey implements Check {

    @Override
    public String key() {
        return "numbered-foreign-key";
    }

    @Override
    public String help() {
        return "A foreign key takes its values from the parent; numbers that the database makes up match only by"
                + " chance.";
    }

    @Override
    public List<Problem> check(Relation relation, Context context) {
        return relation.childColumns().stream()
                .filter(column -> column.source() instanceof ValueSource.Identity)
                .map(column -> problem(
                        Severity.WARNING,
                        relation.place(),
                        "%s.%s is numbered by the database, but refers to %s."
                                .formatted(relation.child().name(), column.name(), relation.parentText()),
                        new Problem.Fix(
                                "Don't number " + column.name(),
                                new SetValueSource(
                                        relation.child().id(), column.id(), new ValueSource.None()))))
                .toList();
    }
}
