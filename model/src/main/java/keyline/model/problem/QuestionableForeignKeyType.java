package keyline.model.problem;

import java.util.List;
import keyline.model.TypeFamily;
import keyline.model.TypeText;

/// A foreign key is over a boolean, a date or a time (T4).
final class QuestionableForeignKeyType implements Check {

    @Override
    public String key() {
        return "questionable-foreign-key-type";
    }

    @Override
    public String help() {
        return "Booleans, dates and times rarely identify a row. Refer to a key of numbers or texts instead.";
    }

    @Override
    public List<Problem> check(Relation relation, Context context) {
        return relation.childColumns().stream()
                .filter(column -> isQuestionable(TypeFamily.of(column.type(), context.schema())))
                .map(column -> problem(
                        Severity.WARNING,
                        relation.place(),
                        "%s.%s is %s, which rarely identifies a row of %s."
                                .formatted(
                                        relation.child().name(),
                                        column.name(),
                                        TypeText.of(column.type(), context.schema()),
                                        relation.parent().name())))
                .toList();
    }

    private static boolean isQuestionable(TypeFamily family) {
        return switch (family) {
            case BOOLEAN, DATE, TIME, TIMESTAMP -> true;
            case WHOLE_NUMBER, DECIMAL, FLOATING_POINT, TEXT, BYTES, UUID, JSON, ENUM, UNKNOWN -> false;
        };
    }
}
