package keyline.app.data;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keyline.model.Column;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.Value;
import keyline.persistence.store.Refusal;

/// What was tried when the store refused: the kind of change, the table, and the columns with the values that were not
/// taken. The sentence of the refusal says the rest.
record Attempt(Refusal refusal, Schema schema) {

    private static final int LONGEST_VALUE = 40;

    /// "Change of orders · customer_id 99"; the kind of change alone where the table is gone.
    String text() {
        return schema.tables()
                .find(refusal.table())
                .map(table -> kind() + table.name() + cells(table))
                .orElse("Refused");
    }

    private String kind() {
        return switch (refusal.operation()) {
            case INSERT -> "New row of ";
            case UPDATE -> "Change of ";
            case DELETE -> "Deletion from ";
            case COMMIT -> "Commit of ";
        };
    }

    private String cells(Table table) {
        String cells = IntStream.range(0, refusal.columns().size())
                .mapToObj(i -> cell(table, i))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return cells.isEmpty() ? "" : " · " + cells;
    }

    private Optional<String> cell(Table table, int at) {
        Optional<String> name = table.find(refusal.columns().get(at)).map(Column::name);
        return name.map(column ->
                at < refusal.values().size() ? column + " " + shown(refusal.values().get(at)) : column);
    }

    private static String shown(Value value) {
        return switch (value) {
            case Value.Null _ -> "NULL";
            case Value.Text(String text) -> "'" + cut(text) + "'";
            case Value.Int _, Value.Real _, Value.Bytes _ -> cut(value.text());
        };
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
    }
}
