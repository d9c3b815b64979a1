package keyline.model.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import keyline.model.Column;
import keyline.model.Constraint;
import keyline.model.Document;
import keyline.model.Id;
import keyline.model.Index;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.change.Change;

/// One change, made. What is dropped comes last, so that nothing is dropped along with it that has moved elsewhere.
record ChangeTaken(Document before) {

    /// In this order several changes are made.
    static int rank(Change change) {
        return switch (change) {
            case Change.TableDropped _, Change.ViewDropped _ -> 3;
            case Change.TypeDropped _, Change.NamespaceDropped _ -> 4;
            case Change.ColumnDropped _ -> 2;
            case Change.ColumnsReordered _, Change.ConstraintsReordered _, Change.IndexesReordered _ -> 1;
            case Change.InTable _,
                    Change.NamespaceAdded _,
                    Change.NamespaceRenamed _,
                    Change.TypeAdded _,
                    Change.TypeChanged _,
                    Change.TableAdded _,
                    Change.ViewAdded _,
                    Change.ViewChanged _,
                    Change.DiagramAdded _,
                    Change.DiagramDropped _,
                    Change.DiagramChanged _,
                    Change.TargetChanged _ ->
                0;
        };
    }

    Document with(Change change) {
        return switch (change) {
            case Change.NamespaceAdded(var namespace) -> new AddNamespace(namespace).apply(before);
            case Change.NamespaceDropped(var namespace) -> new DropNamespace(namespace.id()).apply(before);
            case Change.NamespaceRenamed(_, var now) -> before.with(before.schema().with(now));
            case Change.TypeAdded(var type) -> new AddNamedType(type).apply(before);
            case Change.TypeDropped(var type) -> new DropNamedType(type.id()).apply(before);
            case Change.TypeChanged(_, var now) -> new ReplaceNamedType(now).apply(before);
            case Change.TableAdded(var table) -> Documents.replaced(before, table);
            case Change.TableDropped(var table) -> new DropTables(Set.of(table.id())).apply(before);
            case Change.InTable inTable -> inTable(inTable);
            case Change.ViewAdded(var view) -> before.with(before.schema().with(view)).taking(view.id());
            case Change.ViewDropped(var view) -> new DropViews(Set.of(view.id())).apply(before);
            case Change.ViewChanged(_, var now) -> new ReplaceView(now).apply(before);
            case Change.DiagramAdded(var diagram) -> before.with(diagram).taking(diagram.id());
            case Change.DiagramDropped(var diagram) -> before.without(diagram.id());
            case Change.DiagramChanged(_, var now) -> before.with(now);
            case Change.TargetChanged(_, var now) -> before.withTarget(now);
        };
    }

    private Document inTable(Change.InTable change) {
        return switch (change) {
            case Change.TableRenamed(var table, _, var name) -> new RenameTable(table, name).apply(before);
            case Change.TableMoved(var table, _, var to) -> new MoveTableToNamespace(table, to).apply(before);
            case Change.TableCommented(var table, _, var now) -> new SetTableComment(table, now).apply(before);
            case Change.ColumnAdded(var table, var column) -> changed(table, it -> it.with(column));
            case Change.ColumnDropped(var table, var column) ->
                new DropColumns(table, Set.of(column.id())).apply(before);
            case Change.ColumnChanged(var table, _, var now) -> new ReplaceColumn(table, now).apply(before);
            case Change.ColumnsReordered(var table, var order) ->
                changed(table, it -> it.withColumns(sorted(it.columns(), order, Column::id)));
            case Change.ConstraintAdded(var table, var constraint) -> changed(table, it -> it.with(constraint));
            case Change.ConstraintDropped(var table, var constraint) ->
                changed(table, it -> it.without(constraint.id()));
            case Change.ConstraintChanged(var table, _, var now) -> changed(table, it -> it.with(now));
            case Change.ConstraintsReordered(var table, var order) ->
                changed(table, it -> it.withConstraints(sorted(it.constraints(), order, Constraint::id)));
            case Change.IndexAdded(var table, var index) -> changed(table, it -> it.with(index));
            case Change.IndexDropped(var table, var index) -> changed(table, it -> it.without(index.id()));
            case Change.IndexChanged(var table, _, var now) -> changed(table, it -> it.with(now));
            case Change.IndexesReordered(var table, var order) ->
                changed(table, it -> it.withIndexes(sorted(it.indexes(), order, Index::id)));
        };
    }

    private Document changed(TableId table, UnaryOperator<Table> change) {
        return before.schema()
                .tables()
                .find(table)
                .map(found -> Documents.replaced(before, change.apply(found)))
                .orElse(before);
    }

    /// In this order; what isn't in it comes last.
    private static <T> List<T> sorted(List<T> items, List<? extends Id> order, Function<T, Id> id) {
        return items.stream()
                .sorted(Comparator.comparingInt(item -> {
                    int at = order.indexOf(id.apply(item));
                    return at < 0 ? Integer.MAX_VALUE : at;
                }))
                .toList();
    }
}
