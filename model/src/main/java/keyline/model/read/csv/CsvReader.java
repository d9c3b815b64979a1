package keyline.model.read.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.model.read.Design;
import keyline.model.read.ReadReport;
import keyline.model.read.RowSink;
import keyline.model.read.Skipped;

/// Reads each file as a table: its first row names the columns, the others are its rows.
public final class CsvReader {

    private final RowSink rows;
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private Document document = Document.empty();

    private CsvReader(RowSink rows) {
        this.rows = rows;
    }

    /// Reads files.
    ///
    /// @throws WrongCsv when one of them can't be understood
    public static Design read(List<CsvFile> files, RowSink rows) throws IOException, WrongCsv {
        CsvReader reader = new CsvReader(rows);
        for (CsvFile file : files) {
            reader.read(file);
        }
        return new Design(reader.document, new ReadReport(reader.skipped, reader.remarks));
    }

    /// What the columns of a file seem to be, in their order.
    ///
    /// @throws WrongCsv when it can't be understood
    public static List<Suggestion> suggest(CsvFile file) throws IOException, WrongCsv {
        return Sheet.of(file).suggestions();
    }

    private void read(CsvFile file) throws IOException, WrongCsv {
        Sheet sheet = Sheet.of(file);
        Table table = table(file.name(), sheet.suggestions());
        document = document.with(table);
        try (Reader text = new BufferedReader(file.text().open())) {
            CsvLines lines = new CsvLines(text, sheet.separator());
            if (sheet.headed()) {
                lines.next();
            }
            hand(lines, table);
        }
        remarks.add("Types, keys and nullability of %s are suggested by its %d columns' values."
                .formatted(file.name(), table.columns().size()));
    }

    private Table table(String name, List<Suggestion> suggestions) {
        Table table = Table.of(take(document.newId(TableId::new)), Sheet.free(name, tableNames()));
        for (Suggestion each : suggestions) {
            Column column = Column.of(take(document.newId(ColumnId::new)), each.column(), each.type());
            table = table.with(each.nullable() ? column : column.asNotNull());
            if (each.key()) {
                ConstraintId id = take(document.newId(ConstraintId::new));
                table = table.with(new PrimaryKey(id, "", List.of(column.id())));
            }
        }
        return table;
    }

    private List<String> tableNames() {
        return document.schema().tables().stream().map(Table::name).toList();
    }

    private <I extends keyline.model.Id> I take(I id) {
        document = document.taking(id);
        return id;
    }

    private void hand(CsvLines lines, Table table) throws IOException, WrongCsv {
        List<ColumnId> columns = table.columns().stream().map(Column::id).toList();
        for (Optional<List<String>> row = lines.next(); row.isPresent(); row = lines.next()) {
            List<String> cells = row.get();
            if (cells.size() > columns.size()) {
                String text = String.join(",", cells);
                skipped.add(Skipped.of(lines.number(), text, "the row has more cells than there are columns")
                        .in(table.name()));
            } else {
                List<Value> values = cells.stream().map(CsvReader::value).toList();
                rows.row(table.id(), columns.subList(0, cells.size()), values);
            }
        }
    }

    private static Value value(String cell) {
        return cell.isEmpty() ? Value.NULL : new Value.Text(cell);
    }
}
