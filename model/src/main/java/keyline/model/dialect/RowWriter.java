package keyline.model.dialect;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.Table;
import keyline.model.Value;
import keyline.model.ValueSource.Generated;
import keyline.model.ValueSource.Identity;
import keyline.model.dialect.DdlOptions.RowForm;
import keyline.model.dialect.RowSyntax.Numbered;
import keyline.model.dialect.Statement.Part;

/// Writes the sample rows of a table: as INSERTs, of as many rows each as the dialect takes, or as COPY.
final class RowWriter {

    private final Writing writing;
    private final Table table;
    private final List<Column> columns;
    private final int[] places;
    private final ColumnType[] types;
    private final String head;
    private final Set<String> lost = new LinkedHashSet<>();
    private boolean zero;

    RowWriter(Writing writing, Table table) {
        this.writing = writing;
        this.table = table;
        this.places = IntStream.range(0, table.columns().size())
                .filter(i -> !(table.columns().get(i).source() instanceof Generated))
                .toArray();
        this.columns = IntStream.of(places).mapToObj(table.columns()::get).toList();
        this.types = columns.stream().map(column -> writing.base(column.type())).toArray(ColumnType[]::new);
        this.head = "INSERT INTO %s (%s)%s VALUES"
                .formatted(
                        writing.name(table),
                        writing.names(columns.stream().map(Column::name).toList()),
                        overriding());
    }

    private String overriding() {
        boolean strict = numbered().anyMatch(column -> column.mode() == Identity.Mode.ALWAYS);
        return strict ? writing.syntax().overriding() : "";
    }

    private Stream<Numbered> numbered() {
        return columns.stream()
                .flatMap(column -> column.source() instanceof Identity(var mode)
                        ? Stream.of(new Numbered(writing.name(table), column.name(), writing.name(column.name()), mode))
                        : Stream.empty());
    }

    /// The statements that fill the table, none where there are no rows.
    List<Statement> statements() {
        List<Statement> rows = isCopied() ? copied() : inserted();
        if (rows.isEmpty()) {
            return List.of();
        }
        RowSyntax syntax = writing.syntax();
        List<Statement> statements = new ArrayList<>();
        if (zero) {
            add(statements, Part.ROWS_START, syntax.beforeZero());
        }
        if (rows.stream().anyMatch(each -> each.sql().indexOf('\\') >= 0)) {
            add(statements, Part.ROWS_START, syntax.beforeBackslashes());
        }
        numbered().forEach(each -> add(statements, Part.ROWS_START, syntax.beforeRows(each)));
        statements.addAll(rows);
        numbered().forEach(each -> add(statements, Part.ROWS_END, syntax.afterRows(each)));
        return statements;
    }

    private boolean isCopied() {
        return writing.options().rowForm() == RowForm.COPY && writing.dialect().has(Feature.COPY);
    }

    private List<Statement> inserted() {
        Inserts inserts = new Inserts();
        writing.options().rows().forEach(table, row -> inserts.add(row(row)));
        inserts.finish();
        return inserts.statements;
    }

    private List<Statement> copied() {
        StringBuilder lines = new StringBuilder();
        writing.options().rows().forEach(table, row -> lines.append(copyLine(row)));
        String names = writing.names(columns.stream().map(Column::name).toList());
        String copy = "COPY %s (%s) FROM stdin".formatted(writing.name(table), names);
        return lines.isEmpty() ? List.of() : List.of(new Statement(Part.ROWS, List.of(), copy, lines.toString()));
    }

    private String copyLine(List<Value> row) {
        return IntStream.range(0, places.length)
                .mapToObj(i -> CopyText.of(row.get(places[i]), types[i]))
                .collect(Collectors.joining("\t", "", "\n"));
    }

    private static void add(List<Statement> statements, Part part, List<String> all) {
        all.forEach(sql -> statements.add(Statement.of(part, sql)));
    }

    private String row(List<Value> row) {
        return IntStream.range(0, places.length)
                .mapToObj(i -> literal(row.get(places[i]), i))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private String literal(Value value, int at) {
        RowSyntax syntax = writing.syntax();
        Column column = columns.get(at);
        String system = writing.dialect().displayName();
        zero |= column.source() instanceof Identity && value.equals(new Value.Int(0));
        if (value instanceof Value.Real(double number) && !Double.isFinite(number) && syntax.special(number).equals("NULL")) {
            lost.add("%s: %s has no such number as %s, NULL is written.".formatted(column.name(), system, number));
        }
        if (value instanceof Value.Text(String text) && text.isEmpty() && syntax.insteadOfEmpty().isPresent()) {
            boolean notNull = table.isNotNull(column.id());
            String written = notNull ? syntax.insteadOfEmpty().get() : "NULL";
            lost.add("%s: %s takes the empty text for NULL, %s is written.".formatted(column.name(), system, written));
            return written;
        }
        if (value instanceof Value.Bytes(String hex) && hex.length() / 2 > syntax.longestBytes()) {
            lost.add("%s: %s has no literals of more than %d bytes, none are written."
                    .formatted(column.name(), system, syntax.longestBytes()));
            return "EMPTY_BLOB()";
        }
        return Literals.of(value, types[at], writing.syntax());
    }

    /// Gathers rows until a statement is full.
    private final class Inserts {

        private final List<Statement> statements = new ArrayList<>();
        private final List<String> rows = new ArrayList<>();
        private long length;

        void add(String row) {
            int bytes = row.getBytes(StandardCharsets.UTF_8).length + ",\n  ".length();
            if (rows.size() == writing.syntax().mostRows()
                    || length + bytes > writing.syntax().longestStatement()) {
                finish();
            }
            length = rows.isEmpty() ? head.getBytes(StandardCharsets.UTF_8).length + bytes : length + bytes;
            rows.add(row);
        }

        void finish() {
            if (!rows.isEmpty()) {
                String start = writing.syntax().mostRows() == 1 ? head + " " : head + "\n  ";
                statements.add(new Statement(Part.ROWS, remarks(), start + String.join(",\n  ", rows)));
                rows.clear();
                length = 0;
            }
        }

        private List<String> remarks() {
            List<String> remarks = new ArrayList<>(lost);
            lost.clear();
            if (length > writing.syntax().longestStatement()) {
                remarks.add("This row is longer than a statement of %s may be."
                        .formatted(writing.dialect().displayName()));
            }
            return remarks;
        }
    }
}
