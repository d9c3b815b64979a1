package keyline.persistence.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.model.ValueSource;
import keyline.model.edit.Step;
import keyline.persistence.store.RowQuery;
import keyline.persistence.store.SampleStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Rows of employees(id PK, name NOT NULL, boss -> employees, born date, note default 'none') in a store.
abstract class EmployeeRows {

    static final TableId TABLE = new TableId(1);

    static final ColumnId ID = new ColumnId(2);

    @TempDir
    Path folder;

    SampleStore store;

    Document document = document();

    private long number;

    private static Document document() {
        Table table = Table.of(TABLE, "employees")
                .with(Column.of(ID, "id", ColumnType.Plain.INTEGER))
                .with(Column.of(new ColumnId(3), "name", ColumnType.Plain.TEXT).asNotNull())
                .with(Column.of(new ColumnId(4), "boss", ColumnType.Plain.INTEGER))
                .with(Column.of(new ColumnId(5), "born", ColumnType.Plain.DATE))
                .with(Column.of(new ColumnId(6), "note", ColumnType.Plain.TEXT)
                        .withSource(new ValueSource.Literal("none")))
                .with(new Constraint.PrimaryKey(new ConstraintId(7), "", List.of(ID)))
                .with(Constraint.ForeignKey.of(new ConstraintId(8), List.of(new ColumnId(4)), TABLE, List.of(ID)));
        return Document.empty().with(table);
    }

    @BeforeEach
    void open() throws IOException {
        store = SampleStore.open(folder.resolve("store.db"));
        store.load(document).join();
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    Step step() {
        return new Step(++number, "Import", document, document);
    }

    Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("rows.csv"), text);
    }

    CsvImport reading(Path file) throws IOException {
        Table table = document.schema().table(TABLE);
        CsvFormat format = CsvFormat.of(file);
        CsvColumns columns = CsvColumns.of(table, CsvPreview.of(file, format, 0).header());
        return new CsvImport(file, format, document.schema(), TABLE, columns, _ -> {});
    }

    List<String> rows() {
        return store.page(RowQuery.all(TABLE), 0, 100).join().rows().stream()
                .map(row -> row.values().stream().map(EmployeeRows::shown).collect(Collectors.joining("|")))
                .toList();
    }

    private static String shown(Value value) {
        return value instanceof Value.Text(String text) ? "'" + text + "'" : value.text();
    }
}
