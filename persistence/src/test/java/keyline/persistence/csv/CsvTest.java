package keyline.persistence.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import keyline.persistence.csv.CsvExport.Formulas;
import keyline.persistence.csv.CsvExport.Text;
import keyline.persistence.store.ImportOutcome;
import keyline.persistence.store.Row;
import keyline.persistence.store.RowEdit;
import keyline.persistence.store.RowImport;
import keyline.persistence.store.RowOutcome;
import keyline.persistence.store.RowQuery;
import keyline.persistence.store.SampleStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows of employees(id PK, name NOT NULL, boss -> employees, born date, note default 'none') from and to CSV.
class CsvTest {

    private static final TableId TABLE = new TableId(1);
    private static final ColumnId ID = new ColumnId(2);

    @TempDir
    Path folder;

    private SampleStore store;
    private Document document = document();
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

    private Step step() {
        return new Step(++number, "Import", document, document);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("rows.csv"), text);
    }

    private CsvImport reading(Path file) throws IOException {
        Table table = document.schema().table(TABLE);
        CsvFormat format = CsvFormat.of(file);
        CsvColumns columns = CsvColumns.of(table, CsvPreview.of(file, format, 0).header());
        return new CsvImport(file, format, document.schema(), TABLE, columns, _ -> {});
    }

    private ImportOutcome imported(String text, ColumnId... key) throws IOException {
        return store.importRows(step(), reading(file(text)).rows(List.of(key))).join();
    }

    private List<String> faults(String text, ColumnId... key) throws IOException {
        List<String> before = rows();
        ImportOutcome outcome = imported(text, key);
        assertThat(outcome).isInstanceOf(ImportOutcome.Faulty.class);
        assertThat(rows()).isEqualTo(before);
        return ((ImportOutcome.Faulty) outcome)
                .faults().stream()
                        .map(fault ->
                                "%d %s %s: %s".formatted(fault.number(), fault.column(), fault.value(), fault.reason()))
                        .toList();
    }

    private List<String> rows() {
        return store.page(RowQuery.all(TABLE), 0, 100).join().rows().stream()
                .map(row -> row.values().stream().map(CsvTest::shown).collect(Collectors.joining("|")))
                .toList();
    }

    private static String shown(Value value) {
        return value instanceof Value.Text(String text) ? "'" + text + "'" : value.text();
    }

    @Test
    void t17_rows_are_imported_and_a_row_may_refer_to_a_later_one() throws IOException {
        ImportOutcome outcome = imported("ID,Name,boss\n2,Bo,1\n1,Al,\n");

        assertThat(outcome).isInstanceOfSatisfying(ImportOutcome.Imported.class, done -> {
            assertThat(done.inserted()).isEqualTo(2);
            assertThat(done.updated()).isZero();
            assertThat(done.state().rowsOf(TABLE)).isEqualTo(2);
        });
        assertThat(rows()).containsExactly("2|'Bo'|1||'none'", "1|'Al'|||'none'");
    }

    @Test
    void t17_an_import_is_one_step_that_can_be_undone_and_redone() throws IOException {
        Step step = step();
        store.importRows(step, reading(file("id,name\n1,Al\n2,Bo\n")).rows(List.of()))
                .join();
        List<String> after = rows();

        assertThat(store.undo(step).join().allRows()).isZero();
        assertThat(store.redo(step).join().allRows()).isEqualTo(2);
        assertThat(rows()).isEqualTo(after);
    }

    @Test
    void t17_faults_name_row_column_and_value_and_nothing_is_imported() throws IOException {
        assertThat(faults("id,name,boss,born\n1,Al,,1990-02-30\nx,Bo,,\n3,,,\n3,Cy,9,\n3,Di,,\n4,Ed,7,2000-01-01\n"))
                .containsExactly(
                        "2 born 1990-02-30: '1990-02-30' isn't a date.",
                        "3 id x: 'x' isn't an int.",
                        "4 name : employees.name can't be NULL.",
                        "6 id 3: Another employee has id 3 already (pk_employees).");
        assertThat(faults("id,name,boss\n1,Al,1\n3,Cy,9\n"))
                .containsExactly("3 boss 9: No employee has id 9 (fk_employees_employees).");
    }

    @Test
    void t17_a_field_too_many_or_too_few_is_a_fault() throws IOException {
        assertThat(faults("id,name\n1,Al,x\n2\n\n3,Cy\n"))
                .containsExactly("2  : The row has 3 fields instead of 2.", "3  : The row has 1 fields instead of 2.");
    }

    @Test
    void t17_missing_required_columns_are_named_and_unknown_ones_left_out() throws IOException {
        assertThat(faults("boss,colour\n,red\n"))
                .containsExactly(
                        "1 id : id needs a value, and no field has one.",
                        "1 name : name needs a value, and no field has one.");
        Table table = document.schema().table(TABLE);
        List<String> header = List.of("id", "NAME", "colour");
        assertThat(CsvColumns.of(table, header).unknown(header)).containsExactly("colour");
        assertThat(faults("id,name,ID\n1,Al,2\n")).containsExactly("1 id : Two fields go into id.");
    }

    @Test
    void t17_no_more_than_a_hundred_faults_are_listed() throws IOException {
        String rows = IntStream.range(0, 500).mapToObj(i -> "x" + i + ",Al\n").collect(Collectors.joining());

        assertThat(faults("id,name\n" + rows)).hasSize(100);
    }

    @Test
    void t17_rows_are_updated_by_key() throws IOException {
        imported("id,name,note\n1,Al,a\n2,Bo,b\n");
        Step step = step();
        ImportOutcome outcome = store.importRows(
                        step, reading(file("id,name,boss\n2,Bob,1\n3,Cy,2\n")).rows(List.of(ID)))
                .join();

        assertThat(outcome).isInstanceOfSatisfying(ImportOutcome.Imported.class, done -> {
            assertThat(done.inserted()).isEqualTo(1);
            assertThat(done.updated()).isEqualTo(1);
        });
        assertThat(rows()).containsExactly("1|'Al'|||'a'", "2|'Bob'|1||'b'", "3|'Cy'|2||'none'");
        store.undo(step).join();
        assertThat(rows()).containsExactly("1|'Al'|||'a'", "2|'Bo'|||'b'");
    }

    @Test
    void t17_rows_can_only_be_updated_by_a_key() throws IOException {
        assertThat(faults("id,name\n1,Al\n", new ColumnId(3)))
                .containsExactly("0  : Rows can only be matched by a key that holds.");
    }

    @Test
    void t17_the_empty_text_is_not_null() throws IOException {
        imported("id,name,note\n1,\"\",\n2,b,\"\"\n");

        assertThat(rows()).containsExactly("1|''|||", "2|'b'|||''");
    }

    @Test
    void t17_a_cancelled_import_leaves_nothing() throws IOException {
        CompletableFuture<CompletableFuture<ImportOutcome>> cancelling = new CompletableFuture<>();
        RowImport.Source source = target -> {
            target.add(1, List.of(new Value.Int(1), new Value.Text("Al")));
            cancelling.join().cancel(true);
            target.add(2, List.of(new Value.Int(2), new Value.Text("Bo")));
        };
        CompletableFuture<ImportOutcome> future =
                store.importRows(step(), new RowImport(TABLE, List.of(ID, new ColumnId(3)), List.of(), source));
        cancelling.complete(future);

        assertThat(rows()).isEmpty();
        assertThat(future).isCancelled();
    }

    private String exported(CsvExport export) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        store.export(rows -> {
                    try {
                        export.write(document.schema().table(TABLE), document.schema(), rows, bytes);
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                    return true;
                })
                .join();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void insert(Object... cells) {
        List<Column> columns = document.schema().table(TABLE).columns();
        Map<ColumnId, Value> values = IntStream.range(0, cells.length)
                .boxed()
                .collect(Collectors.toMap(i -> columns.get(i).id(), i -> (Value) cells[i]));
        assertThat(store.edit(step(), new RowEdit.Insert(TABLE, values)).join())
                .isInstanceOf(RowOutcome.Accepted.class);
    }

    private void insertOddRows() {
        insert(new Value.Int(1), new Value.Text(""), Value.NULL, new Value.Text("1990-01-02"), new Value.Text("a,b"));
        insert(new Value.Int(2), new Value.Text("say \"hi\""), new Value.Int(1), Value.NULL, new Value.Text("x\ny"));
        insert(new Value.Int(3), new Value.Text(" Änne 😀"), new Value.Int(3), Value.NULL, new Value.Text("=1+2"));
        insert(new Value.Int(-4), new Value.Text("a\tb;c"), Value.NULL, Value.NULL, Value.NULL);
    }

    @Test
    void t17_what_is_written_is_read_again_the_same() throws IOException {
        insertOddRows();
        List<String> before = rows();
        for (CsvFormat format : List.of(CsvFormat.COMMA, CsvFormat.SEMICOLON, CsvFormat.TAB)) {
            for (Text text : Text.values()) {
                Path file = folder.resolve("out.csv");
                export(new CsvExport(format, text, Formulas.KEPT), file);
                assertThat(CsvFormat.of(file)).isEqualTo(format);
                clear();
                store.importRows(step(), reading(file).rows(List.of())).join();
                assertThat(rows()).as("%s %s", format, text).isEqualTo(before);
            }
        }
    }

    private void export(CsvExport export, Path file) throws IOException {
        try (var stream = Files.newOutputStream(file)) {
            store.export(rows -> {
                        try {
                            export.write(document.schema().table(TABLE), document.schema(), rows, stream);
                        } catch (IOException e) {
                            throw new AssertionError(e);
                        }
                        return true;
                    })
                    .join();
        }
    }

    private void clear() {
        List<Long> ids = store.page(RowQuery.all(TABLE), 0, 100).join().rows().stream()
                .map(Row::id)
                .toList();
        store.edit(step(), new RowEdit.Delete(TABLE, ids)).join();
    }

    @Test
    void t17_the_text_is_plain_and_formulas_can_be_disarmed() throws IOException {
        insertOddRows();

        assertThat(exported(new CsvExport(CsvFormat.COMMA, Text.UTF_8, Formulas.DISARMED)))
                .isEqualTo("""
                    id,name,boss,born,note
                    1,"",,1990-01-02,"a,b"
                    2,"say ""hi""\",1,,"x
                    y"
                    3, Änne 😀,3,,'=1+2
                    -4,a\tb;c,,,
                    """);
    }

    @Test
    void t17_a_column_of_nulls_survives() throws IOException {
        document = Document.empty().with(Table.of(TABLE, "t").with(Column.of(ID, "a", ColumnType.Plain.TEXT)));
        store.load(document).join();
        insert(Value.NULL);
        insert(new Value.Text(""));
        insert(Value.NULL);
        Path file = folder.resolve("out.csv");
        export(new CsvExport(CsvFormat.COMMA, Text.UTF_8, Formulas.KEPT), file);
        clear();
        store.importRows(step(), reading(file).rows(List.of())).join();

        assertThat(rows()).containsExactly("", "''", "");
    }

    private void assertUnreadable(byte[] bytes, String message) throws IOException {
        Path file = Files.write(folder.resolve("bad.csv"), bytes);
        assertThatThrownBy(() -> CsvPreview.of(file, CsvFormat.COMMA, 100))
                .isInstanceOf(UnreadableCsv.class)
                .hasMessage(message);
    }

    @Test
    void t17_other_encodings_get_a_clear_error() throws IOException {
        assertUnreadable(new byte[0], "bad.csv is empty; its first row has to name the columns.");
        assertUnreadable(
                "id,name\n1,Ärger\n".getBytes(Charset.forName("windows-1252")),
                "bad.csv isn't UTF-8 after row 0; save it as UTF-8.");
        assertUnreadable(
                "id,name\n".getBytes(StandardCharsets.UTF_16LE),
                "bad.csv is no text, or UTF-16 without a byte order mark; save it as UTF-8.");
        assertUnreadable(
                "id,name\n1,\"open\n".getBytes(StandardCharsets.UTF_8),
                "bad.csv can't be read after row 1: Unclosed quoted field at end of input (record starting at line"
                        + " 2).");
    }

    @Test
    void t17_a_preview_shows_the_first_rows() throws IOException {
        CsvPreview preview = CsvPreview.of(file("id;name\n1;\n2;\"\"\n3;c\n"), CsvFormat.SEMICOLON, 2);

        assertThat(preview.header()).containsExactly("id", "name");
        assertThat(preview.rows())
                .containsExactly(
                        List.of(Optional.of("1"), Optional.empty()), List.of(Optional.of("2"), Optional.of("")));
    }
}
