package keyline.app;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keyline.app.data.row.Typed;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint.ForeignKey;
import keyline.model.NamedType.EnumType;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.Value;
import keyline.persistence.store.Row;
import keyline.persistence.store.RowEdit;
import keyline.persistence.store.RowQuery;
import keyline.persistence.store.RowQuery.Direction;
import keyline.persistence.store.RowQuery.Order;

/// Finds a key that no row has, to try what a change of a row's key would do: a number above all others, or the first
/// of many values of the column's type that isn't taken.
record FreeKey(Session session, RowSource rows) {

    private static final int TRIES = 200;
    private static final int MOST_TAKEN = 10 * TRIES;

    /// The change of a parent row to a key that is free in one column; nothing where none is found.
    CompletableFuture<Optional<RowEdit.Update>> of(ForeignKey key, Row row) {
        Table parent = session.document().schema().table(key.parent());
        List<ColumnId> columns = key.parentColumns();
        ColumnId column = columns.stream()
                .filter(each -> cell(parent, row, each) instanceof Value.Int)
                .findFirst()
                .orElse(columns.getFirst());
        CompletableFuture<Optional<Value>> free =
                cell(parent, row, column) instanceof Value.Int ? above(parent, column) : unused(parent, column);
        return free.thenApply(
                found -> found.map(value -> new RowEdit.Update(parent.id(), row.id(), Map.of(column, value))));
    }

    private static Value cell(Table table, Row row, ColumnId column) {
        return row.values()
                .get(table.columns().stream().map(Column::id).toList().indexOf(column));
    }

    private CompletableFuture<Optional<Value>> above(Table parent, ColumnId column) {
        RowQuery greatest = new RowQuery(parent.id(), List.of(), List.of(new Order(column, Direction.DESCENDING)));
        return rows.page(greatest, 0, 1)
                .thenApply(page -> page.rows().stream()
                        .map(last -> cell(parent, last, column))
                        .filter(Value.Int.class::isInstance)
                        .<Value>map(last -> new Value.Int(((Value.Int) last).number() + 1))
                        .findFirst());
    }

    private CompletableFuture<Optional<Value>> unused(Table parent, ColumnId column) {
        Schema schema = session.document().schema();
        List<Value> values = values(parent.column(column).type(), schema);
        RowQuery taken = new RowQuery(parent.id(), List.of(new RowQuery.OneOf(column, values)), List.of());
        return rows.page(taken, 0, MOST_TAKEN).thenApply(page -> {
            List<Value> used =
                    page.rows().stream().map(row -> cell(parent, row, column)).toList();
            return values.stream().filter(value -> !used.contains(value)).findFirst();
        });
    }

    private static List<Value> values(ColumnType type, Schema schema) {
        return Stream.concat(
                        labels(type, schema), IntStream.range(0, TRIES).boxed().flatMap(FreeKey::texts))
                .map(text -> Typed.of(text, type, schema))
                .filter(Typed.Read.class::isInstance)
                .map(read -> ((Typed.Read) read).value())
                .distinct()
                .limit(TRIES)
                .toList();
    }

    private static Stream<String> labels(ColumnType type, Schema schema) {
        return type instanceof ColumnType.Named(var id)
                ? schema.types().find(id).stream()
                        .filter(EnumType.class::isInstance)
                        .flatMap(named -> ((EnumType) named).values().stream())
                : Stream.of();
    }

    private static Stream<String> texts(int number) {
        // one form for each type: those that aren't of the column's can't be read as it
        return Stream.of(
                Integer.toString(number),
                LocalDate.EPOCH.plusDays(number).toString(),
                LocalTime.MIN.plusMinutes(number).toString(),
                new UUID(0, number).toString());
    }
}
