package keyline.model.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.edit.DropConstraint;

/// Two foreign keys of a table say the same.
final class DuplicateForeignKey implements Check {

    @Override
    public String key() {
        return "duplicate-foreign-key";
    }

    @Override
    public String help() {
        return "Two foreign keys from the same columns to the same key are checked twice; where their actions differ,"
                + " nobody knows which wins. Delete one of them.";
    }

    @Override
    public List<Problem> check(Relation relation, Context context) {
        Constraint.ForeignKey key = relation.key();
        return relation.child().foreignKeys().stream()
                .filter(other -> other.id().value() < key.id().value())
                .filter(other -> other.parent().equals(key.parent()) && pairs(other).equals(pairs(key)))
                .findFirst()
                .map(other -> problem(
                        Severity.WARNING,
                        relation.place(),
                        "%s refers to %s twice.".formatted(relation.childText(), relation.parentText()),
                        new Problem.Fix(
                                "Delete the second", new DropConstraint(relation.child().id(), key.id()))))
                .stream()
                .toList();
    }

    private static Map<ColumnId, ColumnId> pairs(Constraint.ForeignKey key) {
        Map<ColumnId, ColumnId> pairs = new HashMap<>();
        for (int i = 0; i < Math.min(key.columns().size(), key.parentColumns().size()); i++) {
            pairs.put(key.columns().get(i), key.parentColumns().get(i));
        }
        return pairs;
    }
}
