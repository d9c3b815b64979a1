package keyline.model.problem;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.model.Constraint;
import keyline.model.Names;
import keyline.model.Place;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.edit.DropConstraint;

/// A foreign key lacks its parent or one of its columns.
final class ForeignKeyToNowhere implements Check {

    @Override
    public String key() {
        return "foreign-key-to-nowhere";
    }

    @Override
    public String help() {
        return "A foreign key needs as many columns of its own table as of the parent. Draw it again, or delete it.";
    }

    @Override
    public List<Problem> check(Table table, Context context) {
        Set<Constraint.ForeignKey> whole = Relation.of(table, context.schema()).stream()
                .map(Relation::key)
                .collect(Collectors.toSet());
        return table.foreignKeys().stream()
                .filter(key -> !whole.contains(key))
                .map(key -> problem(
                        Severity.ERROR,
                        new Place.OfConstraint(table.id(), key.id()),
                        message(table, key, context.schema()),
                        new Problem.Fix("Delete foreign key", new DropConstraint(table.id(), key.id()))))
                .toList();
    }

    private static String message(Table table, Constraint.ForeignKey key, Schema schema) {
        String subject = "Foreign key " + Names.of(key, table, schema) + " of " + table.name();
        Optional<Table> parent = schema.tables().find(key.parent());
        if (parent.isEmpty()) {
            return subject + " refers to a table that isn't there.";
        }
        if (key.columns().isEmpty()) {
            return subject + " has no columns.";
        }
        return key.columns().size() == key.parentColumns().size()
                ? subject + " refers to " + parent.get().name() + " through a column that isn't there."
                : "%s has %d columns for %d of %s."
                        .formatted(
                                subject,
                                key.columns().size(),
                                key.parentColumns().size(),
                                parent.get().name());
    }
}
