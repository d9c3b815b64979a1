package keyline.app.cli;

import java.util.List;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ConstraintId;
import keyline.model.Index;
import keyline.model.IndexId;
import keyline.model.Names;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TypeText;
import keyline.persistence.store.OffencePage;
import keyline.persistence.store.Pending;
import keyline.persistence.store.PendingRemedy;

/// A rule of the design that rows break, in words.
///
/// @param name of the constraint or index, else of the column
/// @param columns that it is over
/// @param message a sentence without the point
/// @param rows the first of those that break it
/// @param remedies what can be done about them
record BrokenRule(
        Table table,
        String name,
        List<Column> columns,
        String message,
        OffencePage rows,
        List<PendingRemedy> remedies) {

    static BrokenRule of(Pending pending, OffencePage rows, List<PendingRemedy> remedies, Schema schema) {
        Table table = schema.table(pending.table());
        String count =
                "%d %s of %s".formatted(pending.offenders(), pending.offenders() == 1 ? "row" : "rows", table.name());
        return switch (pending.what()) {
            case Pending.OfConstraint(ConstraintId id) -> {
                var constraint = table.find(id).orElseThrow();
                String name = Names.of(constraint, table, schema);
                yield new BrokenRule(
                        table, name, columns(table, constraint.columns()), breaks(count, name), rows, remedies);
            }
            case Pending.OfIndex(IndexId id) -> {
                Index index = table.find(id).orElseThrow();
                String name = Names.of(index, table);
                yield new BrokenRule(
                        table, name, columns(table, columnsOf(index)), breaks(count, name), rows, remedies);
            }
            case Pending.OfNotNull(ColumnId id) -> {
                Column column = table.column(id);
                String message = "%s: %s must not be NULL".formatted(count, column.name());
                yield new BrokenRule(table, column.name(), List.of(column), message, rows, remedies);
            }
            case Pending.OfType(ColumnId id) -> {
                Column column = table.column(id);
                String message = "%s: %s is no %s".formatted(count, column.name(), TypeText.of(column.type(), schema));
                yield new BrokenRule(table, column.name(), List.of(column), message, rows, remedies);
            }
        };
    }

    private static String breaks(String rows, String name) {
        return rows + " against " + name;
    }

    private static List<ColumnId> columnsOf(Index index) {
        return index.parts().stream()
                .filter(Index.OfColumn.class::isInstance)
                .map(part -> ((Index.OfColumn) part).column())
                .toList();
    }

    private static List<Column> columns(Table table, List<ColumnId> ids) {
        return ids.stream().map(table::column).toList();
    }
}
