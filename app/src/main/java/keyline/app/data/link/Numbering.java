package keyline.app.data.link;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import keyline.app.RowSource;
import keyline.app.data.row.Typed;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Table;
import keyline.model.Value;
import keyline.persistence.store.RowQuery;
import keyline.persistence.store.RowQuery.Direction;
import keyline.persistence.store.RowQuery.Order;

/// Gives new parent rows the numbers that the store would give them, so that row and reference can be made in one step.
public record Numbering(RowSource rows) {

    /// The row with all its numbers.
    public CompletableFuture<NewParent> number(NewParent parent) {
        return number(parent, 0);
    }

    /// The rows with all their numbers, in their order.
    public CompletableFuture<List<NewParent>> number(List<NewParent> parents) {
        CompletableFuture<List<NewParent>> all = CompletableFuture.completedFuture(List.of());
        for (int i = 0; i < parents.size(); i++) {
            NewParent parent = parents.get(i);
            long before = parents.subList(0, i).stream()
                    .filter(other -> other.table().id().equals(parent.table().id()))
                    .count();
            all = all.thenCombine(
                    number(parent, before),
                    (rows, row) -> Stream.concat(rows.stream(), Stream.of(row)).toList());
        }
        return all;
    }

    /// The row with its numbers.
    ///
    /// @param before how many new rows of the table get their numbers first
    public CompletableFuture<NewParent> number(NewParent parent, long before) {
        CompletableFuture<NewParent> numbered = CompletableFuture.completedFuture(parent);
        for (ColumnId column : parent.numbered()) {
            numbered = numbered.thenCombine(
                    next(parent.table(), column),
                    (row, number) -> row.with(column, new Typed.Read(new Value.Int(number + before))));
        }
        return numbered;
    }

    /// The number after the highest of a column.
    private CompletableFuture<Long> next(Table table, ColumnId column) {
        RowQuery highest = new RowQuery(table.id(), List.of(), List.of(new Order(column, Direction.DESCENDING)));
        int at = table.columns().stream().map(Column::id).toList().indexOf(column);
        return rows.page(highest, 0, 1).thenApply(page -> page.rows().stream()
                .findFirst()
                .map(row -> row.values().get(at) instanceof Value.Int(long number) ? number + 1 : 1L)
                .orElse(1L));
    }
}
