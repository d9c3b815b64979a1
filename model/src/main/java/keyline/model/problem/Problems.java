package keyline.model.problem;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import keyline.model.AreaId;
import keyline.model.ColumnId;
import keyline.model.ConstraintId;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.Id;
import keyline.model.IdMap;
import keyline.model.IndexId;
import keyline.model.NamespaceId;
import keyline.model.NoteId;
import keyline.model.Schema;
import keyline.model.TableId;
import keyline.model.TypeId;
import keyline.model.ViewId;

/// The problems of one version of a document, with what it takes to find those of the next one by looking at the changed
/// tables and their neighbours only. Immutable.
public final class Problems {

    private final IdMap<Id, List<Problem>> found;
    private final List<Problem> ofSchema;
    private final Claims claims;

    private Problems(IdMap<Id, List<Problem>> found, List<Problem> ofSchema, Claims claims) {
        this.found = found;
        this.ofSchema = ofSchema;
        this.claims = claims;
    }

    /// The problems of a document.
    public static Problems of(Document document) {
        Document nothing = new Document(Schema.empty(), document.diagrams(), document.target(), document.nextId());
        Problems none = new Problems(IdMap.empty(), List.of(), Claims.none());
        return none.looking(nothing, document);
    }

    /// The problems of `after`, when these are those of `before`.
    public Problems after(Document before, Document after) {
        return before.target().equals(after.target()) ? looking(before, after) : of(after);
    }

    private Problems looking(Document before, Document after) {
        Difference difference = Difference.between(before.schema(), after.schema());
        Claims now = difference.claims(claims, Context.dialectOf(after));
        Context context = new Context(after, now);
        IdMap<Id, List<Problem>> changed = found;
        for (Id id : difference.affected(claims, now, Context.dialectOf(after))) {
            List<Problem> problems = check(id, context);
            changed = problems.isEmpty() ? changed.without(id) : changed.with(id, problems);
        }
        boolean sameNet = ofSchema.isEmpty() && !difference.changesNet();
        return new Problems(changed, sameNet || difference.isEmpty() ? ofSchema : checkSchema(context), now);
    }

    private static List<Problem> check(Id id, Context context) {
        Schema schema = context.schema();
        return Rules.all().stream()
                .flatMap(rule -> switch (id) {
                    case TableId table -> schema.tables().find(table).stream().flatMap(it -> rule.check(it, context).stream());
                    case ViewId view -> schema.views().find(view).stream().flatMap(it -> rule.check(it, context).stream());
                    case TypeId type -> schema.types().find(type).stream().flatMap(it -> rule.check(it, context).stream());
                    case NamespaceId space -> schema.namespaces().find(space).stream().flatMap(it -> rule.check(it, context).stream());
                    case AreaId _, NoteId _, ColumnId _, ConstraintId _, DiagramId _, IndexId _ ->
                        throw new IllegalArgumentException("No rule looks at " + id);
                })
                .toList();
    }

    private static List<Problem> checkSchema(Context context) {
        return Rules.all().stream()
                .flatMap(rule -> rule.check(context).stream())
                .toList();
    }

    /// All problems, by the age of the things that they are about, then those that many tables make together.
    public List<Problem> all() {
        return Stream.concat(found.stream().flatMap(List::stream), ofSchema.stream()).toList();
    }

    /// The problems of a table, its columns, constraints and indexes included, or of a view, type or namespace.
    public List<Problem> at(Id holder) {
        return found.find(holder).orElse(List.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Problems problems
                && found.equals(problems.found)
                && ofSchema.equals(problems.ofSchema);
    }

    @Override
    public int hashCode() {
        return Objects.hash(found, ofSchema);
    }

    @Override
    public String toString() {
        return all().toString();
    }
}
