package keyline.persistence.read;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.Value;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Identity;
import keyline.persistence.store.Defaults;

/// What the rows of one table get for the columns that they leave out, the rows taken in the order in which they were
/// written. Numbers go on after the greatest so far, as no database gives one that is taken.
final class MissingValues {

    private final Schema schema;
    private final Table table;
    private final ScratchRows rows;
    private final LocalDateTime now;
    private final Map<ColumnId, Long> greatest = new HashMap<>();
    private final Map<ColumnId, Optional<String>> expressions = new HashMap<>();

    MissingValues(Table table, TypedRows typed) {
        this.schema = typed.schema();
        this.table = table;
        this.rows = typed.rows();
        this.now = typed.now();
    }

    /// Takes notice of the value that a row has.
    void note(Column column, Value value) {
        if (column.source() instanceof Identity && value instanceof Value.Int(long number)) {
            greatest.merge(column.id(), number, Math::max);
        }
    }

    /// The value of the next row, not of the column's type yet.
    Value next(Column column) {
        return switch (Defaults.source(column, schema)) {
            case ValueSource.Literal(String text) -> new Value.Text(text);
            case Identity _ -> new Value.Int(greatest.getOrDefault(column.id(), 0L) + 1);
            case ValueSource.CurrentTime _ -> new Value.Text(now.toString().replace('T', ' '));
            case ValueSource.Expression _ -> computed(column);
            case ValueSource.None _, ValueSource.Generated _ -> Value.NULL;
        };
    }

    private Value computed(Column column) {
        return expressions
                .computeIfAbsent(column.id(), _ -> Defaults.constant(column, table, schema))
                .flatMap(rows::computed)
                .orElse(Value.NULL);
    }
}
