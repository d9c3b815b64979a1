package keyline.model.problem;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Index;
import keyline.model.Names;
import keyline.model.Place;
import keyline.model.Table;
import keyline.model.edit.DropConstraint;
import keyline.model.edit.DropIndex;

/// A constraint or index lacks its columns or its condition.
final class IncompleteConstraint implements Check {

    @Override
    public String key() {
        return "incomplete-constraint";
    }

    @Override
    public String help() {
        return "A key or index needs at least one column of its table, a check a condition.";
    }

    @Override
    public List<Problem> check(Table table, Context context) {
        Stream<Problem> constraints = table.constraints().stream()
                .filter(constraint -> isIncomplete(constraint, table))
                .map(constraint -> problem(
                        Severity.ERROR,
                        new Place.OfConstraint(table.id(), constraint.id()),
                        "%s %s of %s %s."
                                .formatted(
                                        capital(Names.kindOf(constraint)),
                                        Names.of(constraint, table, context.schema()),
                                        table.name(),
                                        constraint instanceof Constraint.Check
                                                ? "has no condition"
                                                : "lacks a column"),
                        new Problem.Fix("Delete it", new DropConstraint(table.id(), constraint.id()))));
        Stream<Problem> indexes = table.indexes().stream()
                .filter(index -> isIncomplete(index, table))
                .map(index -> problem(
                        Severity.ERROR,
                        new Place.OfIndex(table.id(), index.id()),
                        "Index %s of %s lacks a column.".formatted(Names.of(index, table), table.name()),
                        new Problem.Fix("Delete it", new DropIndex(table.id(), index.id()))));
        return Stream.concat(constraints, indexes).toList();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static boolean isIncomplete(Constraint constraint, Table table) {
        return switch (constraint) {
            case Constraint.PrimaryKey key -> lacksColumns(key.columns(), table);
            case Constraint.Unique unique -> lacksColumns(unique.columns(), table);
            case Constraint.Check check -> check.expression().isBlank();
            case Constraint.ForeignKey _ -> false;
        };
    }

    private static boolean lacksColumns(List<ColumnId> columns, Table table) {
        return columns.isEmpty()
                || columns.stream().anyMatch(column -> table.find(column).isEmpty());
    }

    private static boolean isIncomplete(Index index, Table table) {
        return index.parts().isEmpty()
                || index.parts().stream().anyMatch(part -> switch (part) {
                    case Index.OfColumn of -> table.find(of.column()).isEmpty();
                    case Index.OfExpression of -> of.sql().isBlank();
                });
    }
}
