package keyline.persistence.read;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.SampleRows;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.Value;
import keyline.persistence.store.CellText;

/// Rows as their columns' types want them; what a row had no value for is filled from the column's default. What is no
/// value of its type stays as it was written: the row is pending then, and its user sees why.
///
/// @param now what stands in for the time at which a row was inserted
record TypedRows(ScratchRows rows, Schema schema, LocalDateTime now) implements SampleRows {

    TypedRows(ScratchRows rows, Schema schema) {
        this(rows, schema, LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS));
    }

    @Override
    public void forEach(Table table, Consumer<List<Value>> row) {
        MissingValues missing = new MissingValues(table, this);
        rows.written().forEach(table, values -> row.accept(typed(values, table, missing)));
    }

    /// The columns of a table that any of its rows has a value for.
    List<ColumnId> given(Table table) {
        return table.columns().stream()
                .map(Column::id)
                .filter(column -> rows.has(table.id(), column))
                .toList();
    }

    private List<Value> typed(List<Value> written, Table table, MissingValues missing) {
        List<Value> values = new ArrayList<>(table.columns().size());
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            boolean given = !written.get(i).equals(ScratchRows.ABSENT);
            Value value = typed(given ? written.get(i) : missing.next(column), column);
            missing.note(column, value);
            values.add(value);
        }
        return values;
    }

    private Value typed(Value value, Column column) {
        return value instanceof Value.Text(String text) ? typed(text, column) : value;
    }

    private Value typed(String text, Column column) {
        return switch (CellText.read(text, column.type(), schema)) {
            case CellText.Legible(Value value) -> value;
            case CellText.Illegible _ -> again(text, column);
        };
    }

    /// Another database may write days in another way.
    private Value again(String text, Column column) {
        return WrittenDay.iso(text)
                .flatMap(iso -> iso.candidates().stream()
                        .map(each -> CellText.read(each, column.type(), schema))
                        .filter(CellText.Legible.class::isInstance)
                        .map(each -> ((CellText.Legible) each).value())
                        .findFirst())
                .orElseGet(() -> new Value.Text(text));
    }
}
