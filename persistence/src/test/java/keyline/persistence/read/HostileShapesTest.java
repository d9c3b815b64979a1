package keyline.persistence.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keyline.model.Column;
import keyline.model.Table;
import keyline.model.read.Skipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of shapes that no design has, for every reader: each ends in one clear line.
class HostileShapesTest {

    private static final int DEEP = 10_000;
    private static final int MANY = 100_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mysql", "mariadb", "mssql", "oracle", "h2", "sql", "sqlite"})
    void d5_a_condition_of_ten_thousand_levels_is_told_in_one_line(String dialect) throws IOException {
        String deep = "(".repeat(DEEP) + "a" + ")".repeat(DEEP);

        assertThat(end("s.sql", "CREATE TABLE t (a int, CHECK (" + deep + " > 0));", dialect))
                .singleElement()
                .satisfies(HostileShapesTest::isClear);
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mysql", "mssql", "oracle", "h2", "sqlite"})
    void d5_a_view_of_ten_thousand_levels_is_kept_or_told_in_one_line(String dialect) throws IOException {
        String deep = "SELECT * FROM (".repeat(DEEP) + "SELECT 1" + ")".repeat(DEEP);

        assertThat(end("s.sql", "CREATE TABLE t (a int);\nCREATE VIEW v AS " + deep + ";", dialect))
                .hasSizeLessThan(2)
                .allSatisfy(HostileShapesTest::isClear);
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mysql", "mssql", "oracle", "h2", "sqlite"})
    void d5_a_name_with_a_nul_is_told_in_one_line_or_loses_it(String dialect) throws IOException {
        String quote = dialect.equals("mysql") ? "`" : "\"";
        String script = "CREATE TABLE t (" + quote + "a\0b" + quote + " int);";

        assertThat(end("s.sql", script, dialect)).hasSizeLessThan(2).allSatisfy(HostileShapesTest::isClear);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Table t { \"a\0b\" int }", "Table \"t\0\" { a int }"})
    void d5_a_name_with_a_nul_in_dbml_is_told_in_one_line_or_kept(String text) throws IOException {
        assertThat(end("s.dbml", text, "dbml")).hasSizeLessThan(2).allSatisfy(HostileShapesTest::isClear);
    }

    @Test
    void d5_a_hundred_thousand_columns_in_sqlite_are_told_in_one_line() throws IOException {
        assertThat(end("s.sql", "CREATE TABLE t (" + columns(" int") + ");", "sqlite"))
                .singleElement()
                .satisfies(HostileShapesTest::isClear);
    }

    @Test
    void d5_a_hundred_thousand_columns_in_text_are_told_in_one_line() throws IOException {
        assertThat(end("s.csv", columns("") + "\n" + "1,".repeat(MANY - 1) + "1\n", "csv"))
                .singleElement()
                .satisfies(HostileShapesTest::isClear);
    }

    @Test
    void d5_a_hundred_thousand_columns_in_dbml_are_told_in_one_line() throws IOException {
        assertThat(end("s.dbml", "Table t {\n" + columns(" int").replace(',', '\n') + "\n}", "dbml"))
                .singleElement()
                .satisfies(HostileShapesTest::isClear);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "mermaid  ! erDiagram%n%s a { int b }          ! a",
                "mermaid  ! erDiagram%na { int b }%n%s         ! a { int c%n",
                "mermaid  ! erDiagram%na { int b }%n%s         ! a }o--o{ a : x%n",
                "mermaid  ! erDiagram%na { int b }%n%s         ! a ||--o{ b : x%n",
                "mermaid  ! erDiagram%na { int b }%na %s       ! ||--o{ b : x",
                "plantuml ! entity a {%n%s}                     ! b : int%n",
                "plantuml ! entity a {%nb : int%n}%n%s          ! package p {%n",
                "plantuml ! entity a {%nb : int%n}%n%s          ! a }o--o{ a : x%n",
                "plantuml ! entity a {%nb : int%n}%n%s          ! a ||--o{ c : x%n",
                "plantuml ! entity a {%nb : int%s%n}            ! <<FK",
                "plantuml ! entity a {%nb : int%n}%na %s a      ! -",
                "markdown ! | Column | Type |%n|---|---|%n%s    ! | a | int |%n",
                "markdown ! | Column | Type |%n|---|---|%n| a%s ! | int |",
                "markdown ! %s                                  ! ```mermaid%n",
            })
    void d5_drawings_and_pages_of_a_hundred_thousand_of_anything_end_in_clear_lines(
            String format, String text, String piece) throws IOException {
        String many = text.replace("%s", piece.repeat(MANY)).replace("%n", "\n");

        assertThat(end("s.txt", many, format)).allSatisfy(HostileShapesTest::isClear);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mermaid", "plantuml", "markdown"})
    void d5_a_name_with_a_nul_in_a_drawing_is_told_in_one_line_or_kept(String format) throws IOException {
        String text = Map.of(
                        "mermaid", "erDiagram\n\"a\0b\" { int \0 }",
                        "plantuml", "entity \"a\0b\" {\n\0 : int\n}",
                        "markdown", "## a\0b\n| Column | Type |\n|---|---|\n| \0 | int |\n")
                .getOrDefault(format, "");

        assertThat(end("s.txt", text, format)).hasSizeLessThan(2).allSatisfy(HostileShapesTest::isClear);
    }

    @Test
    void d5_a_database_whose_catalogue_was_written_over_is_told_in_one_line() throws IOException, SQLException {
        Path file = database(
                "CREATE TABLE t (a)",
                "CREATE TABLE u (a)",
                "PRAGMA writable_schema = ON",
                "UPDATE sqlite_schema SET sql = 'CREATE TABLE t (a, ((((' WHERE name = 't'");

        assertThat(end(file, "sqlite")).singleElement().satisfies(HostileShapesTest::isClear);
    }

    @Test
    void d5_names_that_look_like_something_else_stay_names_in_dbml_and_in_text() throws IOException {
        String name = "a') DROP TABLE t --";
        Path dbml = Files.writeString(folder.resolve("t.dbml"), "Table \"../../x\" { \"" + name + "\" int }");
        Path csv = Files.writeString(folder.resolve("t.csv"), name + ",=1+1\n1,2\n");

        try (Input input = Inputs.open(List.of(dbml))) {
            Table table =
                    input.project().document().schema().tableNamed("../../x").orElseThrow();
            assertThat(table.columns()).extracting(Column::name).containsExactly(name);
        }
        try (Input input = Inputs.open(List.of(csv))) {
            Table table = input.project().document().schema().tableNamed("t").orElseThrow();
            assertThat(table.columns()).extracting(Column::name).containsExactly(name, "=1+1");
        }
    }

    private static String columns(String type) {
        return IntStream.range(0, MANY).mapToObj(i -> "c" + i + type).collect(Collectors.joining(","));
    }

    private static void isClear(String line) {
        assertThat(line).hasLineCount(1).hasSizeBetween(10, 500).doesNotContain("Exception", "\0");
    }

    private Path database(String... statements) throws SQLException {
        Path file = folder.resolve("foreign.sqlite");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        return file;
    }

    private List<String> end(String name, String text, String format) throws IOException {
        return end(Files.writeString(folder.resolve(name), text), format);
    }

    /// The lines that reading the file ends in; none when all of it is read.
    private static List<String> end(Path file, String format) {
        try (Input input = Inputs.open(List.of(file), format)) {
            for (Table table : input.project().document().schema().tables()) {
                input.project().rows().forEach(table, _ -> {});
            }
            return input.report().skipped().stream().map(Skipped::text).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }
}
