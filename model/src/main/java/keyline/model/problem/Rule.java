package keyline.model.problem;

import java.util.List;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.Table;
import keyline.model.View;

/// Looks for one kind of problem. A rule has one or more of the checks, each for one kind of thing.
///
/// The check of a table may read that table, the tables that its foreign keys refer to, the named types and the names in
/// use; nothing else, so that after an edit only the changed tables and their neighbours are looked at again. What needs
/// the whole net of foreign keys is the check of the schema.
public interface Rule {

    /// The stable key, in lower case with hyphens.
    String key();

    /// What it is about and what to do, for the help page; a sentence or two.
    String help();

    /// The problems of a table.
    default List<Problem> check(Table table, Context context) {
        return List.of();
    }

    /// The problems of a view.
    default List<Problem> check(View view, Context context) {
        return List.of();
    }

    /// The problems of an enum or domain.
    default List<Problem> check(NamedType type, Context context) {
        return List.of();
    }

    /// The problems of a namespace.
    default List<Problem> check(Namespace namespace, Context context) {
        return List.of();
    }

    /// The problems that many tables make together.
    default List<Problem> check(Context context) {
        return List.of();
    }

    /// A problem of this kind.
    default Problem problem(Severity severity, Place place, String message, Problem.Fix... fixes) {
        return new Problem(key(), severity, place, message, List.of(fixes));
    }
}
