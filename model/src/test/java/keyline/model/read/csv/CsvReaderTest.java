package keyline.model.read.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import keyline.model.Column;
import keyline.model.ColumnType.Decimal;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.Table;
import keyline.model.Value;
import keyline.model.read.Design;
import keyline.model.read.RowSink;
import keyline.model.read.Skipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

    @Test
    void types_and_nullability_are_suggested_by_the_values() throws Exception {
        Table table = table("""
            id,name,price,big,when,day,ok,note,code
            1,Ada,2.50,9999999999,2020-01-02 03:04:05,2020-01-02,true,,007
            2,"Bo, B.",10.5,1,2020-01-02T03:04,2020-02-28,false,,x
            """);

        assertThat(table.columns())
                .extracting(Column::name, Column::type, Column::nullable)
                .containsExactly(
                        tuple("id", Plain.INTEGER, false),
                        tuple("name", varchar(10), false),
                        tuple("price", new Decimal(OptionalInt.of(10), OptionalInt.of(2)), false),
                        tuple("big", Plain.BIGINT, false),
                        tuple("when", Plain.TIMESTAMP, false),
                        tuple("day", Plain.DATE, false),
                        tuple("ok", Plain.BOOLEAN, false),
                        tuple("note", Plain.TEXT, true),
                        tuple("code", varchar(10), false));
        assertThat(table.primaryKey().map(key -> table.namesOf(key.columns()))).hasValue(List.of("id"));
    }

    @Test
    void codes_with_leading_zeros_stay_texts() throws Exception {
        assertThat(table("a,b\n007,0\n012,0.5\n").columns())
                .extracting(Column::type)
                .containsExactly(varchar(10), new Decimal(OptionalInt.of(10), OptionalInt.of(1)));
    }

    @Test
    void days_and_times_that_no_calendar_has_stay_texts() throws Exception {
        assertThat(table("a,b,c,d\n2026-02-31,2024-02-29,2026-01-01 25:00,2026-04-31 10:00\n")
                        .columns())
                .extracting(Column::type)
                .containsExactly(varchar(10), Plain.DATE, varchar(20), varchar(20));
    }

    @Test
    void a_row_that_is_too_short_says_nothing_of_its_last_columns() throws Exception {
        assertThat(rows("a,b,c\nx,y,z\nx\n"))
                .containsExactly(
                        List.of(new Value.Text("x"), new Value.Text("y"), new Value.Text("z")),
                        List.of(new Value.Text("x")));
    }

    @Test
    void a_file_without_headers_has_its_columns_numbered_and_loses_no_row() throws Exception {
        List<List<Value>> rows = new ArrayList<>();
        CsvFile file = new CsvFile("t", () -> new StringReader("1,2020-01-01\n2,2020-01-02\n"));
        Design design = CsvReader.read(List.of(file), (_, _, values) -> rows.add(values));

        assertThat(design.document().schema().tableNamed("t").orElseThrow().columns())
                .extracting(Column::name)
                .containsExactly("column_1", "column_2");
        assertThat(rows).hasSize(2);
    }

    @Test
    void a_suggestion_says_what_the_values_have_in_common() throws Exception {
        CsvFile file = new CsvFile("t", () -> new StringReader("id,born,note\n1,1815-12-10,a\n2,,a\n3,1912-06-23,b\n"));

        assertThat(CsvReader.suggest(file))
                .containsExactly(
                        new Suggestion(
                                "id",
                                Plain.INTEGER,
                                true,
                                false,
                                "3 whole numbers, all different",
                                List.of("1", "2", "3")),
                        new Suggestion(
                                "born",
                                Plain.DATE,
                                false,
                                true,
                                "2 dates, 1 empty, all different",
                                List.of("1815-12-10", "1912-06-23")),
                        new Suggestion("note", varchar(10), false, false, "3 texts", List.of("a", "b")));
    }

    @Test
    void a_first_column_with_equal_values_is_no_key() throws Exception {
        assertThat(table("a,b\n1,2\n1,3\n").primaryKey()).isEmpty();
    }

    @Test
    void names_are_made_unique_and_missing_ones_are_numbered() throws Exception {
        assertThat(table("a,,A\n1,2,3\n").columns()).extracting(Column::name).containsExactly("a", "column_2", "A_2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n", "a;b\r\n1;2\r\n", "a\tb\n1\t2", "a|b\r1|2\r", "\"a\",b\n\n1,\"2\"\n"})
    void the_separator_is_found_out(String text) throws Exception {
        assertThat(rows(text)).containsExactly(List.of(new Value.Text("1"), new Value.Text("2")));
    }

    @Test
    void quotes_hold_separators_line_ends_and_quotes() throws Exception {
        assertThat(rows("a,b\n\"x,\"\"y\"\"\nz\",\n"))
                .containsExactly(List.of(new Value.Text("x,\"y\"\nz"), Value.NULL));
    }

    @Test
    void a_row_that_is_too_long_is_left_out_with_its_number() throws Exception {
        Design design = read("a,b\n1,2,3\n4,5\n", RowSink.NONE);

        assertThat(design.report().skipped())
                .extracting(Skipped::text)
                .containsExactly("t line 2: 1,2,3 (the row has more cells than there are columns)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "a\n\"x"})
    void what_is_no_table_is_refused(String text) {
        assertThatThrownBy(() -> read(text, RowSink.NONE)).isInstanceOf(WrongCsv.class);
    }

    private static Varchar varchar(int length) {
        return new Varchar(OptionalInt.of(length));
    }

    private static Design read(String text, RowSink rows) throws IOException, WrongCsv {
        return CsvReader.read(List.of(new CsvFile("t", () -> new StringReader(text))), rows);
    }

    private static Table table(String text) throws IOException, WrongCsv {
        return read(text, RowSink.NONE).document().schema().tableNamed("t").orElseThrow();
    }

    private static List<List<Value>> rows(String text) throws IOException, WrongCsv {
        List<List<Value>> rows = new ArrayList<>();
        read(text, (_, _, values) -> rows.add(values));
        return rows;
    }
}
