package keyline.model.problem;

import java.util.List;
import keyline.model.Document;

/// The rules, in the order in which their problems are listed.
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new EmptyName(),
            new DuplicateTableName(),
            new DuplicateColumnName(),
            new DuplicateConstraintName(),
            new DuplicateTypeName(),
            new DuplicateNamespaceName(),
            new NameTooLong(),
            new ReservedWord(),
            new TableWithoutColumns(),
            new TableWithoutKey(),
            new SeveralPrimaryKeys(),
            new IncompleteConstraint(),
            new UnknownType(),
            new EnumValues(),
            new ViewWithoutQuery(),
            new ForeignKeyToNowhere(),
            new ForeignKeyToNonKey(),
            new TypeMismatch(),
            new NumberedForeignKey(),
            new QuestionableForeignKeyType(),
            new DuplicateForeignKey(),
            new ConflictingActions(),
            new SetNullOverNotNull(),
            new SetDefaultWithoutDefault(),
            new GeneratedForeignKey(),
            new UnsupportedAction(),
            new ForeignKeyWithoutIndex(),
            new UnbreakableCycle(),
            new AmbiguousCascade());

    private Rules() {}

    /// All of them.
    public static List<Rule> all() {
        return ALL;
    }

    /// Every problem of a document. After an edit, [Problems#after(Document, Document)] costs less.
    public static List<Problem> check(Document document) {
        return Problems.of(document).all();
    }
}
