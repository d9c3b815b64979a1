package keyline.model.read.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Table;
import keyline.model.TypeFamily;
import keyline.model.ValueSource;
import keyline.model.read.Draft;

/// Reads the columns of a table, and their keys where no list of constraints says them.
record DictionaryColumns(Draft draft, DictionaryReport report) {

    private static final int MOST_COLUMNS = 2_000;
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");
    private static final Pattern CALL = Pattern.compile("(?s)[A-Za-z_][\\w.]*\\(.*\\)");

    Table addTo(Table table, Section section) {
        Optional<Section.Grid> grid = section.columns();
        if (grid.isEmpty()) {
            return table;
        }
        List<Column> columns = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        List<ColumnId> key = new ArrayList<>();
        List<Constraint> unique = new ArrayList<>();
        int line = grid.get().firstLine();
        for (List<String> row : grid.get().rows()) {
            line++;
            Row cells = new Row(grid.get(), row);
            String reason = reason(cells.name(), taken, columns.size());
            if (!reason.isEmpty()) {
                report.skip(line - 1, String.join(" | ", row), reason);
                continue;
            }
            Column column = column(cells);
            columns.add(column);
            if (cells.marks().contains("PK")) {
                key.add(column.id());
            }
            if (cells.marks().contains("UQ") || cells.marks().contains("UK")) {
                unique.add(new Constraint.Unique(draft.newId(ConstraintId::new), "", List.of(column.id())));
            }
        }
        List<Constraint> constraints = new ArrayList<>();
        if (section.items(DictionaryKeys.RULES).isEmpty()) {
            if (!key.isEmpty()) {
                constraints.add(new Constraint.PrimaryKey(draft.newId(ConstraintId::new), "", key));
            }
            constraints.addAll(unique);
        }
        return table.withColumns(columns).withConstraints(constraints);
    }

    private static String reason(String name, Set<String> taken, int count) {
        if (name.isEmpty()) {
            return "a column has a name";
        }
        if (count == MOST_COLUMNS) {
            return "the table has more columns than any database takes";
        }
        return taken.add(name) ? "" : "the table has a column of that name already";
    }

    /// A row of the table of columns.
    private record Row(Section.Grid grid, List<String> cells) {

        String name() {
            return said("column", "column name", "name", "field");
        }

        String type() {
            return said("type", "data type", "datatype");
        }

        Set<String> marks() {
            return Set.copyOf(
                    List.of(said("key", "keys").toUpperCase(Locale.ROOT).split("[,\\s/]+", -1)));
        }

        boolean isNotNull() {
            return Set.of("no", "not null", "n")
                    .contains(said("null", "nullable", "null?").toLowerCase(Locale.ROOT));
        }

        String source() {
            return said("default");
        }

        String comment() {
            return said("comment", "description", "notes", "note");
        }

        private String said(String... headings) {
            return Inline.text(Section.Grid.cell(cells, grid.column(headings)));
        }
    }

    private Column column(Row row) {
        ColumnType type = draft.type(row.type().isBlank() ? "text" : row.type());
        ColumnId id = draft.newId(ColumnId::new);
        return new Column(id, row.name(), type, !row.isNotNull(), source(row.source(), type), row.comment());
    }

    private ValueSource source(String text, ColumnType type) {
        if (text.startsWith("= ")) {
            return new ValueSource.Generated(text.substring(2), ValueSource.Generated.Storage.STORED);
        }
        return switch (text) {
            case "" -> new ValueSource.None();
            case "''" -> new ValueSource.Literal("");
            case "numbered" -> new ValueSource.Identity(ValueSource.Identity.Mode.BY_DEFAULT);
            case "current time" -> new ValueSource.CurrentTime();
            default -> isLiteral(text, type) ? new ValueSource.Literal(text) : new ValueSource.Expression(text);
        };
    }

    /// Numbers are written as such; of other types everything is a text that isn't a call of a function.
    private boolean isLiteral(String text, ColumnType type) {
        return switch (TypeFamily.of(type, draft.document().schema())) {
            case WHOLE_NUMBER, DECIMAL, FLOATING_POINT -> NUMBER.matcher(text).matches();
            case BOOLEAN -> text.matches("(?i)true|false|[01]");
            case TEXT, DATE, TIME, TIMESTAMP, BYTES, UUID, JSON, ENUM, UNKNOWN ->
                !CALL.matcher(text).matches();
        };
    }
}
