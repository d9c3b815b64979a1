package keyline.app.inspector;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Index;
import keyline.model.Index.Direction;
import keyline.model.Table;

/// Lists of columns as one types them: "order_id, line_no", and of an index "email desc, lower(name)".
final class ColumnList {

    private static final String DESCENDING = " desc";
    private static final String ASCENDING = " asc";

    private ColumnList() {}

    static String of(List<ColumnId> columns, Table table) {
        return ForeignKeyText.columns(table, columns);
    }

    /// Why a text isn't a list of columns of the table.
    static Optional<String> obstacle(String text, Table table) {
        List<String> names = parts(text);
        if (names.isEmpty()) {
            return Optional.of("Name at least one column.");
        }
        Set<String> seen = new LinkedHashSet<>();
        for (String name : names) {
            if (table.columnNamed(name).isEmpty()) {
                return Optional.of(table.name() + " has no column " + name + ".");
            }
            if (!seen.add(name.toLowerCase(java.util.Locale.ROOT))) {
                return Optional.of(name + " is there twice.");
            }
        }
        return Optional.empty();
    }

    /// The columns that a text without obstacle names.
    static List<ColumnId> read(String text, Table table) {
        return parts(text).stream()
                .flatMap(name -> table.columnNamed(name).stream())
                .map(Column::id)
                .toList();
    }

    static String ofParts(List<Index.Part> parts, Table table) {
        return String.join(", ", parts.stream().map(part -> of(part, table)).toList());
    }

    private static String of(Index.Part part, Table table) {
        String what = switch (part) {
            case Index.OfColumn(ColumnId column, _) -> ForeignKeyText.columns(table, List.of(column));
            case Index.OfExpression(String sql, _) -> sql;
        };
        return part.direction() == Direction.DESCENDING ? what + DESCENDING : what;
    }

    /// The parts of an index that a text names; what is no column is an expression.
    static List<Index.Part> readParts(String text, Table table) {
        return parts(text).stream().map(part -> part(part, table)).toList();
    }

    private static Index.Part part(String text, Table table) {
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        Direction direction = lower.endsWith(DESCENDING) ? Direction.DESCENDING : Direction.ASCENDING;
        String what = lower.endsWith(DESCENDING)
                ? text.substring(0, text.length() - DESCENDING.length()).strip()
                : lower.endsWith(ASCENDING) ? text.substring(0, text.length() - ASCENDING.length()).strip() : text;
        return table.columnNamed(what)
                .<Index.Part>map(column -> new Index.OfColumn(column.id(), direction))
                .orElseGet(() -> new Index.OfExpression(what, direction));
    }

    /// Splits at commas outside of parentheses.
    private static List<String> parts(String text) {
        return Arrays.stream(text.split(",(?![^(]*\\))"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
