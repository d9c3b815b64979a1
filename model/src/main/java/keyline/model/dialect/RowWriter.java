package keyline.model.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.Table;
import keyline.model.Value;
import keyline.model.ValueSource.Generated;
import keyline.model.ValueSource.Identity;
import keyline.model.dialect.Statement.Part;

/// Writes the sample rows of a table as INSERTs of many rows each.
final class RowWriter {

    private static final int ROWS = 100;

    private final Writing writing;
    private final Table table;
    private final List<Column> columns;
    private final int[] places;
    private final ColumnType[] types;
    private final String head;

    RowWriter(Writing writing, Table table) {
        this.writing = writing;
        this.table = table;
        this.places = IntStream.range(0, table.columns().size())
                .filter(i -> !(table.columns().get(i).source() instanceof Generated))
                .toArray();
        this.columns = IntStream.of(places).mapToObj(table.columns()::get).toList();
        this.types = columns.stream().map(column -> writing.base(column.type())).toArray(ColumnType[]::new);
        this.head = "INSERT INTO %s (%s)%s VALUES\n"
                .formatted(
                        writing.name(table),
                        writing.names(columns.stream().map(Column::name).toList()),
                        overriding());
    }

    private String overriding() {
        boolean strict = columns.stream()
                .anyMatch(column -> column.source() instanceof Identity(var mode) && mode == Identity.Mode.ALWAYS);
        return strict ? " OVERRIDING SYSTEM VALUE" : "";
    }

    List<Statement> inserts() {
        List<Statement> statements = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        writing.options().rows().forEach(table, row -> {
            rows.add(row(row));
            if (rows.size() == ROWS) {
                statements.add(insert(rows));
                rows.clear();
            }
        });
        if (!rows.isEmpty()) {
            statements.add(insert(rows));
        }
        if (!statements.isEmpty()) {
            statements.addAll(continueNumbers());
        }
        return statements;
    }

    private Statement insert(List<String> rows) {
        return Statement.of(Part.ROWS, head + String.join(",\n", rows));
    }

    private String row(List<Value> row) {
        return IntStream.range(0, places.length)
                .mapToObj(i -> Literals.of(row.get(places[i]), types[i], writing.syntax()))
                .collect(Collectors.joining(", ", "  (", ")"));
    }

    private List<Statement> continueNumbers() {
        return columns.stream()
                .filter(column -> column.source() instanceof Identity)
                .flatMap(
                        column -> writing
                                .syntax()
                                .continueNumbers(writing.name(table), column.name(), writing.name(column.name()))
                                .stream())
                .map(sql -> Statement.of(Part.ROWS, sql))
                .toList();
    }
}
