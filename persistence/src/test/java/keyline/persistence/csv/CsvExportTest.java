package keyline.persistence.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.Value;
import keyline.persistence.csv.CsvExport.Formulas;
import keyline.persistence.csv.CsvExport.Text;
import keyline.persistence.store.Row;
import keyline.persistence.store.RowEdit;
import keyline.persistence.store.RowOutcome;
import keyline.persistence.store.RowQuery;
import org.junit.jupiter.api.Test;

class CsvExportTest extends EmployeeRows {

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

    private void clear() {
        List<Long> ids = store.page(RowQuery.all(TABLE), 0, 100).join().rows().stream()
                .map(Row::id)
                .toList();
        store.edit(step(), new RowEdit.Delete(TABLE, ids)).join();
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
}
