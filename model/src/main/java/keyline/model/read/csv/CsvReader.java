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

    private static final int MOST_COLUMNS = 1_000;

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

    private void read(CsvFile file) throws IOException, WrongCsv {
        char separator = separator(file);
        List<String> names;
        List<ColumnGuess> guesses = new ArrayList<>();
        try (Reader text = new BufferedReader(file.text().open())) {
            CsvLines lines = new CsvLines(text, separator);
            names = header(lines);
            names.forEach(_ -> guesses.add(new ColumnGuess()));
            for (Optional<List<String>> row = lines.next(); row.isPresent(); row = lines.next()) {
                look(row.get(), guesses);
            }
        }
        Table table = table(file.name(), names, guesses);
        document = document.with(table);
        try (Reader text = new BufferedReader(file.text().open())) {
            hand(new CsvLines(text, separator), table);
        }
        remarks.add("Types, keys and nullability of %s are suggested by its %d columns' values."
                .formatted(file.name(), names.size()));
    }

    private static char separator(CsvFile file) throws IOException {
        try (Reader text = file.text().open()) {
            char[] start = new char[10_000];
            int length = Math.max(0, text.read(start));
            return Separator.of(new String(start, 0, length).lines().findFirst().orElse(""));
        }
    }

    private static List<String> header(CsvLines lines) throws IOException, WrongCsv {
        List<String> names = new ArrayList<>();
        for (String cell : lines.next().orElseThrow(() -> new WrongCsv("it is empty"))) {
            String name = cell.strip().isEmpty() ? "column_" + (names.size() + 1) : cell.strip();
            names.add(free(name, names));
        }
        if (names.size() > MOST_COLUMNS) {
            throw new WrongCsv("it has more than %d columns".formatted(MOST_COLUMNS));
        }
        return names;
    }

    private static String free(String wanted, List<String> taken) {
        String name = wanted;
        for (int number = 2; taken.stream().anyMatch(name::equalsIgnoreCase); number++) {
            name = wanted + "_" + number;
        }
        return name;
    }

    /// A row that is too short lacks its last values; one that is too long is left out when rows are handed on.
    private static void look(List<String> row, List<ColumnGuess> guesses) {
        if (row.size() <= guesses.size()) {
            for (int i = 0; i < guesses.size(); i++) {
                guesses.get(i).add(i < row.size() ? row.get(i) : "");
            }
        }
    }

    /// The first column that tells the rows apart is the primary key, when it is the first or called so.
    private Table table(String name, List<String> names, List<ColumnGuess> guesses) {
        Table table = Table.of(take(document.newId(TableId::new)), free(name, tableNames()));
        for (int i = 0; i < names.size(); i++) {
            Column column = Column.of(
                    take(document.newId(ColumnId::new)),
                    names.get(i),
                    guesses.get(i).type());
            table = table.with(guesses.get(i).isComplete() ? column.asNotNull() : column);
        }
        for (int i = 0; i < names.size(); i++) {
            boolean likely = i == 0 || names.get(i).equalsIgnoreCase("id");
            if (likely && table.primaryKey().isEmpty() && guesses.get(i).isKey()) {
                ConstraintId id = take(document.newId(ConstraintId::new));
                table = table.with(
                        new PrimaryKey(id, "", List.of(table.columns().get(i).id())));
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
        lines.next();
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
