package keyline.model.problem;

import java.util.Collections;
import java.util.List;
import keyline.model.Constraint;
import keyline.model.Names;
import keyline.model.ReferentialAction;
import keyline.model.Schema;

/// Two foreign keys of a table want different things of the same column when the same parent row is deleted (suite 14).
final class ConflictingActions implements Check {

    @Override
    public String key() {
        return "conflicting-actions";
    }

    @Override
    public String help() {
        return "Two foreign keys share a column and a parent, but differ in what happens on a delete; which of them"
                + " wins depends on the database. Give both the same action.";
    }

    @Override
    public List<Problem> check(Relation relation, Context context) {
        return relation.child().foreignKeys().stream()
                .filter(other -> other.id().value() < relation.key().id().value())
                .filter(other -> conflict(other, relation.key()))
                .findFirst()
                .map(other -> problem(relation, other, context.schema()))
                .stream()
                .toList();
    }

    private static boolean conflict(Constraint.ForeignKey one, Constraint.ForeignKey other) {
        return one.parent().equals(other.parent())
                && one.onDelete() != other.onDelete()
                && one.onDelete() != ReferentialAction.NO_ACTION
                && other.onDelete() != ReferentialAction.NO_ACTION
                && !Collections.disjoint(one.columns(), other.columns());
    }

    private Problem problem(Relation relation, Constraint.ForeignKey other, Schema schema) {
        Reaction reaction = relation.reactions().getFirst();
        String message = ("The design is ambiguous: a delete in %s acts on %s by %s (%s) and by %s (%s); which of them"
                        + " wins depends on the database.")
                .formatted(
                        relation.parent().name(),
                        relation.childText(),
                        Names.of(other, relation.child(), schema),
                        other.onDelete().sql(),
                        Names.of(relation.key(), relation.child(), schema),
                        relation.key().onDelete().sql());
        return problem(Severity.WARNING, relation.place(), message, reaction.changedTo(other.onDelete()));
    }
}
