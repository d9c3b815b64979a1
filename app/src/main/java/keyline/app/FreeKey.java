package keyline.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Value;
import keyline.persistence.store.Row;
import keyline.persistence.store.RowEdit;
import keyline.persistence.store.RowQuery;
import keyline.persistence.store.RowQuery.Direction;
import keyline.persistence.store.RowQuery.Order;

/// Finds a key that no row has, to try what a change of a row's key would do: a number above all others.
record FreeKey(Session session, RowSource rows) {

    /// The change of a parent row to a key that is free in one column; nothing where no column of the key has numbers.
    CompletableFuture<Optional<RowEdit.Update>> of(ForeignKey key, Row row) {
        List<ColumnId> columns = session.document().schema().table(key.parent()).columns().stream()
                .map(Column::id)
                .toList();
        return key.parentColumns().stream()
                .filter(column -> row.values().get(columns.indexOf(column)) instanceof Value.Int)
                .findFirst()
                .map(column -> rows.page(greatest(key, column), 0, 1)
                        .thenApply(page -> page.rows().stream()
                                .map(last -> last.values().get(columns.indexOf(column)))
                                .filter(Value.Int.class::isInstance)
                                .map(last -> new Value.Int(((Value.Int) last).number() + 1))
                                .map(free -> new RowEdit.Update(key.parent(), row.id(), Map.of(column, free)))
                                .findFirst()))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
    }

    private static RowQuery greatest(ForeignKey key, ColumnId column) {
        return new RowQuery(key.parent(), List.of(), List.of(new Order(column, Direction.DESCENDING)));
    }
}
