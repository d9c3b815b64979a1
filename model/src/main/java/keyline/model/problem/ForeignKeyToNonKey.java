package keyline.model.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import keyline.model.Column;
import keyline.model.Constraint;
import keyline.model.Schema;
import keyline.model.TypeFamily;
import keyline.model.edit.MakeUnique;
import keyline.model.edit.RetargetForeignKey;

/// A foreign key refers to columns that aren't unique.
final class ForeignKeyToNonKey implements Check {

    @Override
    public String key() {
        return "foreign-key-to-non-key";
    }

    @Override
    public String help() {
        return "A foreign key refers to a primary key or to columns that are unique together, so that each row has one"
                + " parent. Make the columns unique, or refer to the primary key.";
    }

    @Override
    public List<Problem> check(Relation relation, Context context) {
        if (relation.parent().isKey(relation.key().parentColumns())) {
            return List.of();
        }
        String message = "%s refers to %s, which is neither a primary key nor unique."
                .formatted(relation.childText(), relation.parentText());
        List<Problem.Fix> fixes = new ArrayList<>();
        toPrimaryKey(relation, context.schema()).ifPresent(fixes::add);
        fixes.add(new Problem.Fix(
                "Make " + relation.parentText() + " unique",
                new MakeUnique(relation.parent().id(), relation.key().parentColumns())));
        return List.of(new Problem(key(), Severity.ERROR, relation.place(), message, fixes));
    }

    private static Optional<Problem.Fix> toPrimaryKey(Relation relation, Schema schema) {
        return relation.parent()
                .primaryKey()
                .filter(key -> fits(relation, key, schema))
                .map(key -> new Problem.Fix(
                        "Refer to " + Relation.text(relation.parent(), key.columns()),
                        new RetargetForeignKey(
                                relation.child().id(),
                                relation.key().id(),
                                relation.key().columns(),
                                relation.parent().id(),
                                key.columns())));
    }

    private static boolean fits(Relation relation, Constraint.PrimaryKey key, Schema schema) {
        List<Column> columns = relation.childColumns();
        return key.columns().size() == columns.size()
                && IntStream.range(0, columns.size())
                        .allMatch(i -> relation.parent()
                                .find(key.columns().get(i))
                                .filter(column -> TypeFamily.comparable(
                                        columns.get(i).type(), column.type(), schema))
                                .isPresent());
    }
}
