package keyline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/// What `keyline check` finds.
class CheckTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void check_finds_problems_and_rows_and_exits_with_1() throws IOException {
        Path script = Files.writeString(folder.resolve("x.sql"), """
            CREATE TABLE p (id INTEGER PRIMARY KEY);
            CREATE TABLE c (id INTEGER PRIMARY KEY, p INT NOT NULL CONSTRAINT fk REFERENCES p, n INT CHECK (n > 0));
            CREATE INDEX ix ON c (p);
            INSERT INTO p VALUES (1);
            INSERT INTO c VALUES (1, 1, 5), (2, 7, 0), (3, 8, NULL);
            """);

        assertThat(terminal.run("check", script.toString())).isEqualTo(1);
        assertThat(terminal.out())
                .contains("error: 2 rows of c against fk, rowid 2, 3", "error: 1 row of c against ck_c, rowid 2");

        assertThat(terminal.run("check", script.toString(), "--json")).isEqualTo(1);
        assertThat(terminal.out())
                .contains("\"errors\":2,")
                .contains("{\"table\":\"c\",\"rule\":\"fk\",\"columns\":[\"p\"],\"message\":\"2 rows of c against"
                        + " fk\",\"offenders\":2,\"remedies\":[{\"label\":\"Create the 2 missing"
                        + " p\",\"rows\":2,\"asks\":[]},{\"label\":\"Set p of 2 c to a"
                        + " value\",\"rows\":2,\"asks\":[\"c.p\"]},{\"label\":\"Set p of 2 c to"
                        + " NULL\",\"rows\":2,\"asks\":[],\"obstacle\":\"c.p is NOT NULL.\"},");
    }

    @Test
    void t18_check_tells_the_facts_of_a_refusal_for_every_row() throws IOException {
        Path script = Files.writeString(folder.resolve("x.sql"), """
            CREATE TABLE p (id INTEGER PRIMARY KEY);
            CREATE TABLE c (id INTEGER PRIMARY KEY, p INT CONSTRAINT fk REFERENCES p);
            INSERT INTO c VALUES (2, 7);
            """);

        assertThat(terminal.run("check", script.toString(), "--json")).isEqualTo(1);
        assertThat(terminal.out())
                .contains("\"rows\":[{\"rowid\":1,\"values\":{\"id\":2,\"p\":7},\"refusal\":{\"operation\":\"insert\","
                        + "\"reason\":\"no_parent\",\"table\":\"c\",\"constraint\":\"fk\",\"columns\":[\"p\"],"
                        + "\"values\":[7],\"message\":\"No p has id 7 (fk).\","
                        + "\"others\":[{\"table\":\"p\",\"count\":0,\"rows\":[]}],\"remedies\":[\"Add p 7\"]}}]");

        terminal.run("check", script.toString());
        assertThat(terminal.out())
                .contains("error: 1 row of c against fk, rowid 1", "  remedy: Set p of 1 c to NULL", "1 error, ");
    }

    @Test
    void check_without_errors_exits_with_0() {
        assertThat(terminal.run("check", "--example", "shop")).isZero();
        assertThat(terminal.out())
                .contains("[foreign-key-without-index]")
                .endsWith("0 errors, 0 warnings, 1 hint" + System.lineSeparator());
    }

    /// Every kind of rule that rows of a file can break. The columns are those of the table, its rows, the reason, the
    /// constraint's name, the columns and values concerned, and the message.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a INT, b INT, FOREIGN KEY (a, b) REFERENCES p (x, y)|1, 2|no_parent"
                        + "|fk_c_p|[\"a\",\"b\"]|[1,2]|No p has x 1 and y 2 (fk_c_p).",
                "a INT UNIQUE, b INT|5, 1), (5, 2|duplicate"
                        + "|uq_c_a|[\"a\"]|[5]|Another c has a 5 already (uq_c_a).",
                "a INT, b INT, PRIMARY KEY (a, b)|5, 1), (5, 1|duplicate"
                        + "|pk_c|[\"a\",\"b\"]|[5,1]|Another c has a 5 and b 1 already (pk_c).",
                "a INT, b INT, CONSTRAINT pk PRIMARY KEY (a)|NULL, 1|not_null"
                        + "|pk|[\"a\"]|[null]|c.a can't be NULL.",
                "a INT NOT NULL, b INT|NULL, 1|not_null" + "|a|[\"a\"]|[null]|c.a can't be NULL.",
                "a INT, b INT, CONSTRAINT positive CHECK (a > 0)|-1, 1|check"
                        + "|positive|[\"a\"]|[-1]|a > 0 is false for a -1 (positive).",
                "a VARCHAR(2), b INT|'long', 1|type" + "|a|[\"a\"]|[\"long\"]|'long' is longer than varchar(2) (c.a).",
                "a INT, b INT|'many', 1|type" + "|a|[\"a\"]|[\"many\"]|'many' isn't an int (c.a).",
            })
    void t18_check_tells_the_facts_of_every_kind_of_refusal(ArgumentsAccessor given) throws IOException {
        Path script = Files.writeString(
                folder.resolve("x.sql"),
                "CREATE TABLE p (x INT, y INT, PRIMARY KEY (x, y));\nCREATE TABLE c (%s);\nINSERT INTO c VALUES (%s);"
                        .formatted(given.getString(0), given.getString(1)));

        assertThat(terminal.run("check", script.toString(), "--json")).isEqualTo(1);
        assertThat(terminal.out()).contains("""
            "refusal":{"operation":"insert","reason":"%s","table":"c","constraint":"%s","columns":%s,\
            "values":%s,"message":"%s","others":[\
            """.formatted(
                        IntStream.rangeClosed(2, 6).mapToObj(given::getString).toArray()));
    }
}
