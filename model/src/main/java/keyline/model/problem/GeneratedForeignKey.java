package keyline.model.problem;

import java.util.List;
import keyline.model.ReferentialAction;
import keyline.model.ValueSource;

/// A referential action would write to a generated column.
final class GeneratedForeignKey implements Check {

    @Override
    public String key() {
        return "generated-foreign-key";
    }

    @Override
    public String help() {
        return "Nobody can write to a generated column, a referential action neither. Use NO ACTION or RESTRICT.";
    }

    @Override
    public List<Problem> check(Relation relation, Context context) {
        return relation.childColumns().stream()
                .filter(column -> column.source() instanceof ValueSource.Generated)
                .flatMap(column -> relation.reactions().stream()
                        .filter(GeneratedForeignKey::writes)
                        .map(reaction -> problem(
                                Severity.ERROR,
                                relation.place(),
                                "%s can't write to %s.%s, which is generated."
                                        .formatted(reaction.text(), relation.child().name(), column.name()),
                                reaction.changedTo(ReferentialAction.NO_ACTION))))
                .toList();
    }

    private static boolean writes(Reaction reaction) {
        return switch (reaction.action()) {
            case SET_NULL, SET_DEFAULT -> true;
            case CASCADE -> reaction.event() == Reaction.Event.UPDATE;
            case NO_ACTION, RESTRICT -> false;
        };
    }
}
