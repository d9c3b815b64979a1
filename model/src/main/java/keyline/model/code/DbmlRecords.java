package keyline.model.code;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.SampleRows;
import keyline.model.Table;
import keyline.model.Value;
import keyline.model.ValueSource;

/// Writes rows. A number below zero stands in quotes: behind a line break its sign would belong to the row before.
record DbmlRecords(DbmlNames names, SampleRows rows) {

    /// The rows of a table; empty when it has none.
    String block(Table table) {
        List<Integer> given = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (!(table.columns().get(i).source() instanceof ValueSource.Generated)) {
                given.add(i);
            }
        }
        List<String> lines = new ArrayList<>();
        rows.forEach(
                table,
                row -> lines.add(given.stream()
                        .map(at -> value(row.get(at), table.columns().get(at)))
                        .collect(Collectors.joining(", ", "  ", "\n"))));
        String columns = given.stream()
                .map(at -> names.column(table.columns().get(at).id()))
                .collect(Collectors.joining(", ", "(", ")"));
        return lines.isEmpty()
                ? ""
                : "records " + names.path(table.id()) + columns + " {\n" + String.join("", lines) + "}\n";
    }

    private static String value(Value value, Column column) {
        return switch (value) {
            case Value.Null _ -> "null";
            case Value.Int(long number)
            when column.type() == ColumnType.Plain.BOOLEAN -> number == 0 ? "false" : "true";
            case Value.Int(long number) when number >= 0 -> Long.toString(number);
            case Value.Int _, Value.Real _, Value.Text _, Value.Bytes _ -> DbmlText.text(value.text());
        };
    }
}
