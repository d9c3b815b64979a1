package keyline.model.problem;

import java.util.ArrayList;
import java.util.List;
import keyline.model.AreaId;
import keyline.model.ColumnId;
import keyline.model.ConstraintId;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.Id;
import keyline.model.IndexId;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.NoteId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeId;
import keyline.model.View;
import keyline.model.ViewId;

/// The rules, in the order in which their problems are listed.
public final class Rules {

    private static final List<Check> ALL = List.of(
            new EmptyName(),
            new DuplicateTableName(),
            new DuplicateColumnName(),
            new DuplicateConstraintName(),
            new DuplicateTypeName(),
            new DuplicateNamespaceName(),
            new NameTooLong(),
            new ReservedWord(),
            new TableWithoutColumns(),
            new TooManyColumns(),
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
            new NullsInUnique(),
            new GeneratedForeignKey(),
            new UnsupportedAction(),
            new ForeignKeyWithoutIndex(),
            new UnbreakableCycle(),
            new AmbiguousCascade(),
            new SeveralCascadePaths());

    private Rules() {}

    /// All of them.
    public static List<Rule> all() {
        return List.copyOf(ALL);
    }

    /// Every problem of a document. After an edit, [Problems#after(Document, Document)] costs less.
    public static List<Problem> check(Document document) {
        return Problems.of(document).all();
    }

    /// The problems of one thing; none when it is gone.
    static List<Problem> check(Id id, Context context) {
        Schema schema = context.schema();
        return switch (id) {
            case TableId table ->
                schema.tables().find(table).map(it -> check(it, context)).orElse(List.of());
            case ViewId view ->
                schema.views().find(view).map(it -> check(it, context)).orElse(List.of());
            case TypeId type ->
                schema.types().find(type).map(it -> check(it, context)).orElse(List.of());
            case NamespaceId namespace ->
                schema.namespaces()
                        .find(namespace)
                        .map(it -> check(it, context))
                        .orElse(List.of());
            case AreaId _, NoteId _, ColumnId _, ConstraintId _, DiagramId _, IndexId _ -> List.of();
        };
    }

    private static List<Problem> check(Table table, Context context) {
        List<Named> names = Named.in(table);
        List<Relation> relations = Relation.of(table, context.schema());
        List<Problem> problems = new ArrayList<>();
        for (Check rule : ALL) {
            names.forEach(named -> problems.addAll(rule.check(named, context)));
            problems.addAll(rule.check(table, context));
            relations.forEach(relation -> problems.addAll(rule.check(relation, context)));
        }
        return problems;
    }

    private static List<Problem> check(View view, Context context) {
        List<Problem> problems = new ArrayList<>();
        for (Check rule : ALL) {
            problems.addAll(rule.check(Named.of(view), context));
            problems.addAll(rule.check(view, context));
        }
        return problems;
    }

    private static List<Problem> check(NamedType type, Context context) {
        List<Problem> problems = new ArrayList<>();
        for (Check rule : ALL) {
            problems.addAll(rule.check(Named.of(type), context));
            problems.addAll(rule.check(type, context));
        }
        return problems;
    }

    private static List<Problem> check(Namespace namespace, Context context) {
        List<Problem> problems = new ArrayList<>();
        for (Check rule : ALL) {
            problems.addAll(rule.check(Named.of(namespace), context));
            problems.addAll(rule.check(namespace, context));
        }
        return problems;
    }

    /// The problems that many tables make together.
    static List<Tangle> check(Context context) {
        return ALL.stream().flatMap(rule -> rule.check(context).stream()).toList();
    }

    /// Whether any of those can come about because of a foreign key that a table has got.
    static boolean mayTangle(Table changed, Context context) {
        return ALL.stream().anyMatch(rule -> rule.mayTangle(changed, context));
    }
}
