package keyline.model.problem;

import java.util.List;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.Place;
import keyline.model.Table;
import keyline.model.View;

/// How a rule finds its problems. A rule has one or more of the checks, each for one kind of thing.
///
/// What a check reads is limited, so that after an edit only the changed tables and their neighbours are looked at
/// again: a table and what is in it, of the parents of its foreign keys what [ParentSide] holds, the named types, and
/// which names are in use. What needs the whole net of foreign keys is the check of the schema.
interface Check extends Rule {

    /// The problems of a table.
    default List<Problem> check(Table table, Context context) {
        return List.of();
    }

    /// The problems of a foreign key, those that lack a column or the parent left out.
    default List<Problem> check(Relation relation, Context context) {
        return List.of();
    }

    /// The problems of a name.
    default List<Problem> check(Named named, Context context) {
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
    default List<Tangle> check(Context context) {
        return List.of();
    }

    /// Whether such a problem can come about, or look different, because of a foreign key that a table has got.
    default boolean mayTangle(Table changed, Context context) {
        return false;
    }

    /// A problem of this kind.
    default Problem problem(Severity severity, Place place, String message, Problem.Fix... fixes) {
        return new Problem(key(), severity, place, message, List.of(fixes));
    }
}
