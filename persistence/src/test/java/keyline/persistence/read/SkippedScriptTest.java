package keyline.persistence.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import keyline.model.Column;
import keyline.model.Table;
import keyline.model.Value;
import keyline.model.read.Skipped;
import keyline.persistence.file.UnreadableFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What of a script of SQLite is left out, or not kept as it was, is told.
class SkippedScriptTest {

    @TempDir
    private Path folder;

    private ScriptFile script;

    @BeforeEach
    void name() {
        script = new ScriptFile(folder.resolve("script.sql"));
    }

    @Test
    void what_is_left_out_is_listed_with_line_and_reason() throws IOException {
        assertThat(script.skipped("""
            -- a comment; with a semicolon
            CREATE TABLE t (a INT);

            CREATE TRIGGER g AFTER INSERT ON t BEGIN
              UPDATE t SET a = CASE WHEN a > 1 THEN 2 END; DELETE FROM t; -- END;
            END;
            /* another
               comment */ SELECT ';' FROM t;
            .mode csv
            CREATE TABLE t (b INT); CREATE TEMP TABLE u (a);
            CREATE VIRTUAL TABLE f USING fts5(x);
            INSERT INTO t VALUES (1, 2);
            CREATE TABLE d (x INT, FOREIGN KEY (user_who_ordered) REFERENCES t);
            """))
                .extracting(Skipped::text)
                .containsExactly(
                        "line 4: CREATE TRIGGER g AFTER INSERT ON t BEGIN UPDATE t SET a = CA..."
                                + " (triggers are no part of a design)",
                        "line 8: SELECT ';' FROM t (it changes nothing)",
                        "line 9: .mode csv (it is a command of the sqlite3 shell)",
                        "line 10: CREATE TABLE t (b INT) (table t already exists)",
                        "line 10: CREATE TEMP TABLE u (a) (temporary tables are no part of a design)",
                        "line 11: CREATE VIRTUAL TABLE f USING fts5(x) (virtual tables are no part of a design)",
                        "line 12: INSERT INTO t VALUES (1, 2) (table t has 1 columns but 2 values were supplied)",
                        "line 13: d: FOREIGN KEY (user_who_ordered) REFERENCES t"
                                + " (d has no column user_who_ordered)");
    }

    @Test
    void d1_a_foreign_key_over_a_missing_column_is_reported_with_table_column_and_line_and_the_rest_is_read()
            throws IOException {
        Path file = script.write("""
            CREATE TABLE users (id INTEGER PRIMARY KEY);
            /* orders
               of users */
            CREATE TABLE IF NOT EXISTS orders (
              id INTEGER PRIMARY KEY, /* one
                line more */ item TEXT NOT NULL REFERENCES items (a, b),
              buyer INTEGER,
              CONSTRAINT "who ordered" FOREIGN KEY (user_who_ordered)
                REFERENCES users (id) ON DELETE CASCADE,
              FOREIGN KEY (buyer) REFERENCES users (id),
              FOREIGN KEY (id, buyer) REFERENCES users (id)
            );
            INSERT INTO orders VALUES (1, 'pen', 7);
            CREATE INDEX items ON orders (item);
            """);

        try (Input input = Inputs.open(List.of(file), "sqlite")) {
            assertThat(input.report().skipped())
                    .extracting(Skipped::text)
                    .containsExactly(
                            "line 6: orders: REFERENCES items (a, b) (its sides have 1 and 2 columns)",
                            "line 8: orders: CONSTRAINT \"who ordered\" FOREIGN KEY (user_who_order..."
                                    + " (orders has no column user_who_ordered)",
                            "line 11: orders: FOREIGN KEY (id, buyer) REFERENCES users (id)"
                                    + " (its sides have 2 and 1 columns)");
            Table orders =
                    input.project().document().schema().tableNamed("orders").orElseThrow();
            assertThat(orders.columns()).extracting(Column::name).containsExactly("id", "item", "buyer");
            assertThat(orders.foreignKeys()).hasSize(1);
            assertThat(orders.indexes()).hasSize(1);
            assertThat(ScriptFile.rows(input, "orders"))
                    .containsExactly(List.of(new Value.Int(1), new Value.Text("pen"), new Value.Int(7)));
        }
    }

    @Test
    void d1_a_statement_that_is_wrong_elsewhere_too_is_left_out_as_a_whole() throws IOException {
        assertThat(script.skipped("CREATE TABLE d (x INT, x INT, FOREIGN KEY (y) REFERENCES d)"))
                .extracting(Skipped::reason)
                .containsExactly("duplicate column name: x");
    }

    @Test
    void a_foreign_key_to_a_missing_table_is_listed_with_its_line() throws IOException {
        assertThat(script.skipped("""
            -- a comment
            CREATE TABLE t (
              a INT REFERENCES gone,
              b INT, -- the second
              FOREIGN KEY (b) REFERENCES t (nowhere)
            );
            ALTER TABLE t
              ADD COLUMN c INT REFERENCES lost;
            """))
                .extracting(Skipped::text)
                .containsExactly(
                        "line 3: t: FOREIGN KEY (a) REFERENCES gone (there is no table gone)",
                        "line 8: t: FOREIGN KEY (c) REFERENCES lost (there is no table lost)",
                        "line 5: t: FOREIGN KEY (b) REFERENCES t (t doesn't have these columns)");
    }

    @Test
    void a_foreign_key_to_a_missing_table_is_listed_with_its_file() throws IOException {
        Path one = Files.writeString(folder.resolve("one.sql"), "CREATE TABLE a (b INT REFERENCES b);");
        Path two =
                Files.writeString(folder.resolve("two.sql"), "CREATE TABLE b (id INT PRIMARY KEY,\nc REFERENCES c);");

        try (Input input = Inputs.open(List.of(one, two), "sqlite")) {
            assertThat(input.report().skipped())
                    .extracting(Skipped::text)
                    .containsExactly("two.sql line 2: b: FOREIGN KEY (c) REFERENCES c (there is no table c)");
        }
    }

    @Test
    void a_collation_is_remarked() throws IOException {
        try (Input input = script.open("CREATE TABLE t (a TEXT COLLATE NOCASE, b TEXT COLLATE BINARY)")) {
            assertThat(input.report().remarks()).containsExactly("The collation NOCASE of t.a isn't kept.");
            assertThat(input.report().skipped()).isEmpty();
        }
    }

    @Test
    void conflict_clauses_are_remarked() throws IOException {
        try (Input input = script.open(
                "CREATE TABLE t (a INT UNIQUE ON CONFLICT IGNORE, b INT, UNIQUE (b) ON CONFLICT REPLACE)")) {
            assertThat(input.report().remarks()).containsExactly("The ON CONFLICT clauses of t aren't kept.");
        }
    }

    @Test
    void what_is_no_script_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "hello");

        assertThatThrownBy(() -> Inputs.open(List.of(file)).close())
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("notes.txt is nothing that Keyline reads; with --from it can be told what it is.");
    }
}
