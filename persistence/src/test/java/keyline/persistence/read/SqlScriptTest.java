package keyline.persistence.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import keyline.model.Table;
import keyline.model.Value;
import keyline.model.Watch;
import keyline.model.read.Skipped;
import keyline.persistence.file.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Scripts as files: their rows, their encodings, their limits.
class SqlScriptTest {

    @TempDir
    private Path folder;

    @Test
    void copied_rows_have_the_types_of_their_columns() throws IOException {
        assertThat(rows("postgresql", """
            CREATE TABLE t (a integer, b boolean, c numeric(10,2), d timestamp, e bytea, f text);
            COPY t (a, b, c, d, e, f) FROM stdin;
            1\tt\t2.50\t2020-01-02 03:04:05\t\\\\x00ff\ta\\tb
            \\N\tf\t3\t\\N\t\\N\t\\N
            \\.
            """))
                .containsExactly(
                        List.of(
                                new Value.Int(1),
                                new Value.Int(1),
                                new Value.Real(2.5),
                                new Value.Text("2020-01-02 03:04:05"),
                                new Value.Bytes("00ff"),
                                new Value.Text("a\tb")),
                        List.of(Value.NULL, new Value.Int(0), new Value.Int(3), Value.NULL, Value.NULL, Value.NULL));
    }

    @Test
    void columns_without_a_value_are_filled_from_their_defaults() throws IOException {
        assertThat(rows("mysql", """
            CREATE TABLE t (id int AUTO_INCREMENT PRIMARY KEY, n int DEFAULT 5, s varchar(9), b int);
            INSERT INTO t (s) VALUES ('x'), ('y');
            """))
                .containsExactly(
                        List.of(new Value.Int(1), new Value.Int(5), new Value.Text("x"), Value.NULL),
                        List.of(new Value.Int(2), new Value.Int(5), new Value.Text("y"), Value.NULL));
    }

    @ParameterizedTest
    @CsvSource({
        "mssql, datetime, 7/4/1996, 1996-07-04 00:00:00",
        "mssql, datetime, 19960704 10:20:30, 1996-07-04 10:20:30",
        "oracle, DATE, 17-JUN-2003, 2003-06-17",
        "postgresql, date, 2003-06-17 00:00:00, 2003-06-17",
        "postgresql, date, soon, soon",
    })
    void days_are_read_as_other_databases_write_them(String dialect, String type, String written, String value)
            throws IOException {
        assertThat(rows(dialect, "CREATE TABLE t (a %s);\nINSERT INTO t VALUES ('%s');\n".formatted(type, written)))
                .containsExactly(List.of(new Value.Text(value)));
    }

    @Test
    void a_column_keeps_its_values_whatever_becomes_of_it_later() throws IOException {
        assertThat(rows("postgresql", """
            CREATE TABLE s (a int, b int, c text);
            INSERT INTO s VALUES (1, 2, '3');
            ALTER TABLE s DROP COLUMN b;
            ALTER TABLE s ALTER COLUMN c TYPE integer;
            ALTER TABLE s RENAME TO t;
            """)).containsExactly(List.of(new Value.Int(1), new Value.Int(3)));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, \uFEFF",
        "UTF-16LE, \uFEFF",
        "UTF-16BE, \uFEFF",
        "UTF-16LE, ''",
        "UTF-16BE, ''",
        "ISO-8859-1, ''"
    })
    void an_encoding_is_recognised(String charset, String mark) throws IOException {
        Path file = folder.resolve("script.sql");
        Files.writeString(
                file, mark + "CREATE TABLE t (a text);\nINSERT INTO t VALUES ('Grüße');\n", Charset.forName(charset));

        assertThat(rows("postgresql", file)).containsExactly(List.of(new Value.Text("Grüße")));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void an_encoding_is_recognised_in_dbml_and_tables_of_text(String charset) throws IOException {
        Path dbml = folder.resolve("t.dbml");
        Files.writeString(dbml, "Table t { a text [note: 'für 5 €'] }", Charset.forName(charset));
        Path csv = folder.resolve("t.csv");
        Files.writeString(csv, "id;a\n1;für 5 €\n", Charset.forName(charset));

        try (Input input = Inputs.open(List.of(dbml))) {
            assertThat(table(input).columns().getFirst().comment()).isEqualTo("für 5 €");
        }
        assertThat(rows("csv", csv)).containsExactly(List.of(new Value.Int(1), new Value.Text("für 5 €")));
    }

    private static Table table(Input input) {
        return input.project().document().schema().tableNamed("t").orElseThrow();
    }

    @Test
    void of_several_files_the_report_names_the_one() throws IOException {
        Path one = Files.writeString(folder.resolve("one.sql"), "CREATE TABLE t (a int);");
        Path two = Files.writeString(folder.resolve("two.sql"), "\nCREATE INDEX i ON u (a);");

        try (Input input = Inputs.open(List.of(one, two), "postgresql")) {
            assertThat(input.report().skipped())
                    .extracting(Skipped::text)
                    .containsExactly("two.sql line 2: CREATE INDEX i ON u (a) (there is no table u)");
        }
    }

    @Test
    void a_line_of_a_hundred_million_characters_is_refused() throws IOException {
        Path file = folder.resolve("long.sql");
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
            out.write("CREATE TABLE t (a int);\nINSERT INTO t VALUES ('");
            String piece = "x".repeat(1 << 20);
            for (int i = 0; i < 100; i++) {
                out.write(piece);
            }
        }

        assertThatThrownBy(() -> Inputs.open(List.of(file), "postgresql").close())
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("long.sql can't be read: line 2 is longer than any statement.");
    }

    @ParameterizedTest
    @CsvSource({"script.sql, postgresql", "script.sql, sqlite", "script.dbml, dbml", "script.csv, csv"})
    void reading_is_given_up_when_nobody_waits_any_more(String name, String format) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "CREATE TABLE a (id int);");

        assertThatThrownBy(() -> Inputs.open(List.of(file), format, new Waiting(new ArrayList<>(), true))
                        .close())
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void whoever_waits_is_told_how_much_is_read() throws IOException {
        Path file =
                Files.writeString(folder.resolve("long.sql"), "CREATE TABLE a (id int);\n" + "-- more\n".repeat(9_000));
        List<Double> told = new ArrayList<>();

        Inputs.open(List.of(file, file), "postgresql", new Waiting(told, false)).close();

        assertThat(told).isSorted().hasSizeGreaterThan(4).last().isEqualTo(1.0);
    }

    private record Waiting(List<Double> told, boolean isCancelled) implements Watch {
        @Override
        public void report(double share) {
            told.add(share);
        }
    }

    private List<List<Value>> rows(String dialect, String script) throws IOException {
        return rows(dialect, Files.writeString(folder.resolve("script.sql"), script));
    }

    private static List<List<Value>> rows(String dialect, Path file) throws IOException {
        try (Input input = Inputs.open(List.of(file), dialect)) {
            assertThat(input.report().skipped()).isEmpty();
            List<List<Value>> rows = new ArrayList<>();
            input.project().rows().forEach(table(input), rows::add);
            return rows;
        }
    }
}
