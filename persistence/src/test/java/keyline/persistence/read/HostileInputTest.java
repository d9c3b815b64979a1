package keyline.persistence.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
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

/// What files from strangers may try: each attempt is told in one line, and what else the file holds is read.
class HostileInputTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "postgresql|CREATE FUNCTION f() RETURNS int AS 'FOLDER/x.so', 'f' LANGUAGE C|routines",
                "postgresql|CREATE TRIGGER g BEFORE INSERT ON t EXECUTE FUNCTION f()|triggers",
                "postgresql|CREATE RULE r AS ON SELECT TO t DO INSTEAD DELETE FROM t|rules",
                "postgresql|COPY t FROM PROGRAM 'touch FOLDER/x'|no part of a design",
                "postgresql|COPY t TO 'FOLDER/x'|no part of a design",
                "postgresql|DO $$ BEGIN PERFORM pg_sleep(1000); END $$|no part of a design",
                "postgresql|CREATE EXTENSION plpythonu|no part of a design",
                "postgresql|CREATE SERVER s FOREIGN DATA WRAPPER w OPTIONS (host '10.0.0.1')|",
                "mysql|LOAD DATA INFILE '/etc/passwd' INTO TABLE t|read other files",
                "mysql|SOURCE /etc/passwd|read other files",
                "mysql|CREATE EVENT e ON SCHEDULE EVERY 1 SECOND DO DELETE FROM t|routines",
                "mysql|INSERT INTO t SELECT LOAD_FILE('/etc/passwd')|only rows that are written down",
                "mssql|EXEC xp_cmdshell 'touch FOLDER/x'|procedures aren't run",
                "mssql|EXEC('DROP TABLE t')|procedures aren't run",
                "mssql|BULK INSERT t FROM 'FOLDER/x'|no part of a design",
                "oracle|CREATE LIBRARY l AS 'FOLDER/x.so'|no part of a design",
                "oracle|CREATE DATABASE LINK d CONNECT TO u IDENTIFIED BY p USING 'x'|",
                "h2|CREATE ALIAS a FOR 'java.lang.Runtime.exec'|no part of a design",
                "h2|RUNSCRIPT FROM 'FOLDER/x'|no part of a design",
                "h2|CALL FILE_WRITE('x', 'FOLDER/x')|no part of a design",
            })
    void d5_a_hostile_statement_has_no_effect(String dialect, String statement, String reason) throws IOException {
        String script = "CREATE TABLE t (a int);\n" + statement.replace("FOLDER", folder.toString())
                + ";\nCREATE TABLE u (a int);\n";

        List<String> told = told(dialect, script, "t", "u");

        assertThat(told)
                .hasSize(reason == null ? 0 : 1)
                .allSatisfy(line -> assertThat(line).hasLineCount(1).contains(String.valueOf(reason)));
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql, '\\! touch x'",
        "postgresql, '\\i /etc/passwd'",
        "oracle, @/etc/passwd",
        "oracle, HOST touch x"
    })
    void d5_a_command_of_a_shell_is_not_run(String dialect, String command) throws IOException {
        assertThat(told(dialect, command + "\nCREATE TABLE t (a int);\n", "t"))
                .singleElement()
                .asString()
                .contains("a script can't read other files or run programs");
    }

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
    void d5_views_and_triggers_of_a_database_do_not_run() throws IOException, SQLException {
        Path file = folder.resolve("foreign.sqlite");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t (a)");
            statement.execute("INSERT INTO t VALUES (1)");
            statement.execute("CREATE VIEW bomb AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                    + " SELECT count(*) FROM n");
            statement.execute("CREATE TRIGGER g AFTER INSERT ON t BEGIN DELETE FROM t; END");
        }
        byte[] before = Files.readAllBytes(file);

        try (Input input = Inputs.open(List.of(file))) {
            assertThat(rows(input, "t")).containsExactly(List.of(new Value.Int(1)));
            assertThat(input.report().skipped())
                    .singleElement()
                    .extracting(Skipped::text)
                    .asString()
                    .hasLineCount(1);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
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
