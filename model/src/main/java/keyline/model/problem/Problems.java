package keyline.model.problem;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import keyline.model.Document;
import keyline.model.Id;
import keyline.model.IdMap;
import keyline.model.Schema;
import keyline.model.dialect.Dialects;

/// The problems of one version of a document, with what it takes to find those of the next one by looking at the
/// changed tables and their neighbours only. Immutable.
public final class Problems {

    private final IdMap<Id, List<Problem>> found;
    private final List<Tangle> tangles;
    private final Claims claims;

    private Problems(IdMap<Id, List<Problem>> found, List<Tangle> tangles, Claims claims) {
        this.found = found;
        this.tangles = tangles;
        this.claims = claims;
    }

    /// The problems of a document.
    public static Problems of(Document document) {
        Difference all = Difference.between(Schema.empty(), document.schema());
        Claims claims = Claims.none().changed(List.of(), all.claimed(), Dialects.targetOf(document));
        Context context = new Context(document, claims);
        Set<Id> ids = all.touched();
        ids.addAll(document.schema().namespaces().keys());
        return new Problems(checked(IdMap.empty(), ids, context), Rules.check(context), claims);
    }

    /// The problems of `after`, when these are those of `before`.
    public Problems after(Document before, Document after) {
        if (!before.target().equals(after.target())) {
            return of(after);
        }
        Difference difference = Difference.between(before.schema(), after.schema());
        if (difference.isEmpty()) {
            return this;
        }
        Claims now = claims.changed(difference.freed(), difference.claimed(), Dialects.targetOf(after));
        Context context = new Context(after, now);
        Set<Id> affected = difference.affected(new Context(before, claims), context);
        return new Problems(
                checked(found, affected, context),
                mayTangle(difference, context) ? Rules.check(context) : tangles,
                now);
    }

    private boolean mayTangle(Difference difference, Context context) {
        return tangles.stream().anyMatch(tangle -> !Collections.disjoint(tangle.tables(), difference.tables().keys()))
                || difference.linked().anyMatch(table -> Rules.mayTangle(table, context));
    }

    private static IdMap<Id, List<Problem>> checked(IdMap<Id, List<Problem>> before, Set<Id> again, Context context) {
        IdMap<Id, List<Problem>> found = before;
        for (Id id : again) {
            List<Problem> problems = List.copyOf(Rules.check(id, context));
            found = problems.isEmpty() ? found.without(id) : found.with(id, problems);
        }
        return found;
    }

    /// All problems, by the age of the things that they are about, then those that many tables make together.
    public List<Problem> all() {
        return Stream.concat(found.stream().flatMap(List::stream), tangles.stream().map(Tangle::problem)).toList();
    }

    /// The problems of a table, its columns, constraints and indexes included, or of a view, type or namespace.
    public List<Problem> at(Id holder) {
        return found.find(holder).orElse(List.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Problems problems
                && found.equals(problems.found)
                && tangles.equals(problems.tangles);
    }

    @Override
    public int hashCode() {
        return Objects.hash(found, tangles);
    }

    @Override
    public String toString() {
        return all().toString();
    }
}
