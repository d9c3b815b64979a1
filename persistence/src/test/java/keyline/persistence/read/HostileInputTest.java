package keyline.persistence.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keyline.model.Column;
import keyline.model.Table;
import keyline.model.Value;
import keyline.model.read.Skipped;
import keyline.persistence.file.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files from strangers that are too deep, too wide or odd: each is told in one line, and the rest of it is read.
class HostileInputTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"a int CHECK (%s)", "a int DEFAULT %s", "a int GENERATED ALWAYS AS (%s) STORED"})
    void d5_ten_thousand_parentheses_cost_only_their_clause(String column) throws IOException {
        String deep = "(".repeat(10_000) + "1" + ")".repeat(10_000);

        assertThat(told("postgresql", "CREATE TABLE t (b int, " + column.formatted(deep) + ");", "t"))
                .singleElement()
                .asString()
                .hasSizeLessThan(400)
                .contains("it is nested too deeply");
    }

    @Test
    void d5_a_table_of_a_hundred_thousand_columns_is_left_out() throws IOException {
        String columns =
                IntStream.range(0, 100_000).mapToObj(i -> "c" + i + " int").collect(Collectors.joining(","));

        assertThat(told("postgresql", "CREATE TABLE u (" + columns + ");\nCREATE TABLE t (a int);", "t"))
                .singleElement()
                .asString()
                .contains("it has more columns than any database takes");
    }

    @Test
    void d5_an_insert_of_two_hundred_thousand_rows_is_read() throws IOException {
        String rows = IntStream.range(0, 200_000).mapToObj(i -> "(" + i + ")").collect(Collectors.joining(","));

        try (Input input = open("script.sql", "CREATE TABLE t (a int);\nINSERT INTO t VALUES " + rows, "mysql")) {
            assertThat(rows(input, "t")).hasSize(200_000);
        }
    }

    @Test
    void d5_names_that_look_like_something_else_stay_names() throws IOException {
        String script = "CREATE TABLE \"../../etc/passwd\" (\"a\"\"; DROP TABLE t; --\" int, \"<script>\" int);";

        try (Input input = open("script.sql", script, "postgresql")) {
            Table table =
                    input.project().document().schema().tables().iterator().next();
            assertThat(table.name()).isEqualTo("../../etc/passwd");
            assertThat(table.columns()).extracting(Column::name).containsExactly("a\"; DROP TABLE t; --", "<script>");
        }
    }

    @Test
    void d5_a_quote_that_never_ends_is_told_in_one_line() throws IOException {
        String rest = "x'\n".repeat(9_999);

        assertThat(told("postgresql", "CREATE TABLE t (a int);\nCREATE TABLE u (a int DEFAULT '" + rest, "t"))
                .allSatisfy(line -> assertThat(line).hasLineCount(1).hasSizeLessThan(400));
    }

    @Test
    void d5_formulas_and_markup_in_a_table_of_text_are_texts() throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), "id,note\n1,\"=cmd|' /C calc'!A0\"\n2,<script>\n");

        try (Input input = Inputs.open(List.of(file))) {
            assertThat(rows(input, "t"))
                    .containsExactly(
                            List.of(new Value.Int(1), new Value.Text("=cmd|' /C calc'!A0")),
                            List.of(new Value.Int(2), new Value.Text("<script>")));
        }
    }

    @Test
    void d5_deep_braces_of_dbml_are_refused_in_one_line() throws IOException {
        Path file = Files.writeString(folder.resolve("deep.dbml"), "Table t {".repeat(100_000));

        assertThatThrownBy(() -> Inputs.open(List.of(file)).close())
                .isInstanceOf(UnreadableFile.class)
                .message()
                .hasLineCount(1)
                .hasSizeLessThan(500);
    }

    private List<String> told(String dialect, String script, String... tables) throws IOException {
        try (Input input = open("script.sql", script, dialect)) {
            assertThat(input.project().document().schema().tables())
                    .extracting(Table::name)
                    .contains(tables);
            return input.report().skipped().stream().map(Skipped::text).toList();
        }
    }

    private Input open(String name, String text, String format) throws IOException {
        return Inputs.open(List.of(Files.writeString(folder.resolve(name), text)), format);
    }

    private static List<List<Value>> rows(Input input, String name) {
        List<List<Value>> rows = new ArrayList<>();
        Table table = input.project().document().schema().tableNamed(name).orElseThrow();
        input.project().rows().forEach(table, rows::add);
        return rows;
    }
}
