package keyline.model.dictionary;

import java.util.ArrayList;
import java.util.List;
import keyline.model.Column;
import keyline.model.ColumnText;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TypeText;
import keyline.model.ValueSource;

/// What a dictionary says of one column.
///
/// @param marks of `PK`, `FK` and `UQ` those that hold
/// @param presence "required" where NULL isn't taken, empty otherwise
/// @param source where values come from that an insert doesn't give; empty when from nowhere
public record ColumnEntry(
        String name, String type, List<String> marks, String presence, String source, String comment) {

    public ColumnEntry {
        marks = List.copyOf(marks);
    }

    static ColumnEntry of(Column column, Table table, Schema schema) {
        List<String> marks = new ArrayList<>();
        if (table.inPrimaryKey(column.id())) {
            marks.add("PK");
        }
        if (table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column.id()))) {
            marks.add("FK");
        }
        if (ColumnText.uniqueOver(column.id(), table).isPresent()) {
            marks.add("UQ");
        }
        return new ColumnEntry(
                column.name(),
                TypeText.of(column.type(), schema),
                marks,
                table.isNotNull(column.id()) ? "required" : "",
                source(column.source()),
                column.comment());
    }

    private static String source(ValueSource source) {
        return switch (source) {
            case ValueSource.None _ -> "";
            case ValueSource.Literal(String value) -> value.isEmpty() ? "''" : value;
            case ValueSource.Expression(String sql) -> sql;
            case ValueSource.CurrentTime _ -> "current time";
            case ValueSource.Identity _ -> "numbered";
            case ValueSource.Generated(String expression, var _) -> "= " + expression;
        };
    }
}
