package keyline.model.problem;

import java.util.List;
import java.util.stream.Stream;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Index;
import keyline.model.Place;
import keyline.model.Table;
import keyline.model.dialect.Feature;

/// A unique key may hold NULL, and the target takes one row with it only.
final class NullsInUnique implements Check {

    @Override
    public String key() {
        return "nulls-in-unique";
    }

    @Override
    public String help() {
        return "SQL Server takes NULL in a unique key for a value like others. The script writes a unique index over"
                + " the rows without NULL instead, except where a foreign key refers to it.";
    }

    @Override
    public List<Problem> check(Table table, Context context) {
        if (!context.dialect().has(Feature.SINGLE_NULLS)) {
            return List.of();
        }
        Stream<Problem> constraints = table.constraintsOf(Constraint.Unique.class).stream()
                .filter(unique -> mayHoldNull(unique.columns(), table))
                .map(unique ->
                        problem(new Place.OfConstraint(table.id(), unique.id()), unique.columns(), table, context));
        Stream<Problem> indexes = table.indexes().stream()
                .filter(index ->
                        index.kind() == Index.Kind.UNIQUE && index.where().isEmpty())
                .filter(index -> mayHoldNull(columns(index), table))
                .map(index -> problem(new Place.OfIndex(table.id(), index.id()), columns(index), table, context));
        return Stream.concat(constraints, indexes).toList();
    }

    private static List<ColumnId> columns(Index index) {
        return index.parts().stream()
                .flatMap(part -> part instanceof Index.OfColumn of ? Stream.of(of.column()) : Stream.empty())
                .toList();
    }

    private static boolean mayHoldNull(List<ColumnId> columns, Table table) {
        return columns.stream().allMatch(column -> table.find(column).isPresent())
                && columns.stream().anyMatch(column -> !table.isNotNull(column));
    }

    private Problem problem(Place place, List<ColumnId> columns, Table table, Context context) {
        return problem(
                Severity.HINT,
                place,
                "%s takes one row with NULL in %s only."
                        .formatted(context.dialect().displayName(), Relation.text(table, columns)));
    }
}
