package keyline.model.read.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import keyline.model.read.Design;
import keyline.model.read.RowSink;
import keyline.model.read.Skipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Scripts with every construct that a dialect has, held against what is to come of them.
class SqlReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mysql", "mssql", "oracle", "h2", "generic"})
    void a_script_becomes_the_design_that_it_says(String name) throws IOException {
        String dialect = name.equals("generic") ? "sql" : name;

        assertThat(Told.of(dialect, text(name + ".sql"))).isEqualTo(text(name + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mysql", "mssql", "oracle", "h2"})
    void a_dialect_is_recognised_by_what_its_scripts_say(String name) throws IOException {
        assertThat(DialectGuess.of(text(name + ".sql"))).isEqualTo(name);
    }

    @Test
    void postgresql_is_recognised_by_types_that_only_it_has_together() throws IOException {
        String script = """
            CREATE TABLE parcel (
              id bigint NOT NULL,
              weight double precision,
              sent_at timestamp NOT NULL,
              notes text,
              PRIMARY KEY (id)
            );
            """;
        assertThat(DialectGuess.of("schema 1000.sql\n" + script)).isEqualTo("postgresql");
        assertThat(DialectGuess.of("schema 1000.pg.sql\n")).isEqualTo("postgresql");
        assertThat(DialectGuess.of("schema 1000.sql\n" + script.replace("text", "clob")))
                .isEqualTo("sql");
    }

    @Test
    void a_script_that_keeps_to_the_standard_is_no_dialects() throws IOException {
        assertThat(DialectGuess.of(text("generic.sql"))).isEqualTo("sql");
    }

    @Test
    void scripts_that_belong_together_are_read_one_after_another() throws IOException {
        try (SqlReader reader = reader("sql")) {
            reader.read(new StringReader("create table b (a int references a (id))"), "");
            reader.read(new StringReader("create table a (id int primary key)"), "");
            Design design = reader.design();

            assertThat(design.report().skipped()).isEmpty();
            assertThat(design.document().schema().tableNamed("b").orElseThrow().foreignKeys())
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "create table a (b int, c ??? d)|line 1: c ??? d (“?” isn't understood here)",
                "create table a (b int); create table a (c int)|line 1: create table a (c int) (a is there already)",
                "create index i on a (b)|line 1: create index i on a (b) (there is no table a)",
                "create table a (b int, primary key (c))|line 1: primary key (c) (a has no column c)",
                "create table a as select 1|line 1: create table a as select 1 (what a query gives isn't known)",
                "alter table a add b int|line 1: alter table a add b int (there is no table a)",
                "insert into a values (1)|line 1: insert into a values (1) (there is no table a)",
            })
    void what_is_not_understood_is_reported(String script, String report) throws IOException {
        assertThat(skipped(script)).containsExactly(report);
    }

    @Test
    void the_line_is_that_of_the_clause() throws IOException {
        assertThat(skipped("-- first\ncreate table a (\n  b int,\n  /* two\n  lines */ c int check !\n)"))
                .containsExactly("line 5: c int check ! (“!” isn't understood here)");
    }

    @Test
    void deep_nesting_costs_only_its_clause() throws IOException {
        String deep = "(".repeat(5_000) + "1" + ")".repeat(5_000);

        assertThat(skipped("create table a (b int, check " + deep + " )"))
                .singleElement()
                .asString()
                .endsWith("(it is nested too deeply)");
    }

    @Test
    void an_open_quote_ends_with_the_script() throws IOException {
        assertThat(skipped("create table a (b int); insert into a values ('x")).hasSize(1);
    }

    @Test
    void a_table_that_a_script_breaks_off_in_is_reported() throws IOException {
        assertThat(skipped("create table a (b int);\ncreate table c (d int prim"))
                .containsExactly("line 2: create table c (d int prim (a parenthesis isn't closed)");
    }

    private static List<String> skipped(String script) throws IOException {
        try (SqlReader reader = reader("sql")) {
            reader.read(new StringReader(script), "");
            return reader.design().report().skipped().stream()
                    .map(Skipped::text)
                    .toList();
        }
    }

    private static SqlReader reader(String dialect) {
        return new SqlReader(dialect, RowSink.NONE, Duration.ofSeconds(10));
    }

    private static String text(String file) {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(SqlReaderTest.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            return in.readAllAsString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_dialect_has_a_key_of_its_own() {
        assertThat(ScriptDialects.keys()).doesNotHaveDuplicates();
    }
}
