package keyline.app.data.link;

import java.util.List;
import java.util.concurrent.CompletableFuture;
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
        CompletableFuture<NewParent> numbered = CompletableFuture.completedFuture(parent);
        for (ColumnId column : parent.numbered()) {
            numbered = numbered.thenCombine(
                    next(parent.table(), column),
                    (row, number) -> row.with(column, new Typed.Read(new Value.Int(number))));
        }
        return numbered;
    }

    /// The number after the highest of a column.
    public CompletableFuture<Long> next(Table table, ColumnId column) {
        RowQuery highest = new RowQuery(table.id(), List.of(), List.of(new Order(column, Direction.DESCENDING)));
        int at = table.columns().stream().map(Column::id).toList().indexOf(column);
        return rows.page(highest, 0, 1).thenApply(page -> page.rows().stream()
                .findFirst()
                .map(row -> row.values().get(at) instanceof Value.Int(long number) ? number + 1 : 1L)
                .orElse(1L));
    }
}
