package keyline.persistence.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keyline.model.ColumnId;
import keyline.model.Table;
import keyline.model.Value;
import keyline.model.edit.Step;
import keyline.persistence.store.ImportOutcome;
import keyline.persistence.store.RowImport;
import org.junit.jupiter.api.Test;

class CsvImportTest extends EmployeeRows {

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
