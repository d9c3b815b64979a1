package keyline.persistence.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import keyline.model.Value;
import keyline.persistence.store.Pending;
import keyline.persistence.store.SampleStore;
import keyline.persistence.store.StoreState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The rows of a script of SQLite, those that break its rules among them.
class ScriptRowsTest {

    @TempDir
    private Path folder;

    private ScriptFile script;

    @BeforeEach
    void name() {
        script = new ScriptFile(folder.resolve("script.sql"));
    }

    @Test
    void rows_that_break_foreign_keys_and_checks_are_read_too() throws IOException {
        assertThat(script.rows("""
            PRAGMA foreign_keys=OFF;
            BEGIN TRANSACTION;
            CREATE TABLE p (id INTEGER PRIMARY KEY);
            CREATE TABLE t (p INT REFERENCES p, n INT CHECK (n > 0), x BLOB, r REAL);
            INSERT INTO t VALUES (7, -1, x'00ff', 2), (NULL, 'many', 'a;b', 1e300);
            COMMIT;
            """))
                .containsExactly(
                        List.of(new Value.Int(7), new Value.Int(-1), new Value.Bytes("00ff"), new Value.Real(2)),
                        List.of(Value.NULL, new Value.Text("many"), new Value.Text("a;b"), new Value.Real(1e300)));
    }

    @Test
    void rows_that_break_a_rule_come_in_and_leave_the_rule_pending() throws IOException {
        Path file = script.write("""
            CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT NOT NULL, code INT UNIQUE, state TEXT DEFAULT 'new');
            INSERT INTO t (id, name, code) VALUES (1, 'a', 7), (2, 'b', 8);
            INSERT INTO t (id, name, code) VALUES (3, NULL, '7');
            INSERT INTO t (id, name, code) VALUES (4, 'd', 9);
            INSERT INTO t (id, name, code) VALUES (1, 'e', 10);
            CREATE UNIQUE INDEX names ON t (state);
            """);
        Path store = folder.resolve("rows.db");

        try (Input input = Inputs.open(List.of(file), "sqlite");
                SampleStore rows = SampleStore.open(store)) {
            assertThat(input.report().skipped()).isEmpty();
            StoreState state = rows.load(
                            input.project().document(), input.project().rows())
                    .join();
            assertThat(state.allRows()).isEqualTo(5);
            assertThat(state.pending()).extracting(Pending::offenders).containsExactly(2L, 2L, 5L, 1L);
        }
    }

    @Test
    void rows_that_break_a_rule_keep_their_values_and_defaults() throws IOException {
        assertThat(script.rows("""
            CREATE TABLE t (id INT UNIQUE, twice INT AS (id * 2), state TEXT DEFAULT 'new');
            INSERT INTO t (id) VALUES (5);
            INSERT INTO t (id) VALUES ('5');
            ALTER TABLE t ADD COLUMN note TEXT;
            """))
                .containsExactly(
                        List.of(new Value.Int(5), new Value.Int(10), new Value.Text("new"), Value.NULL),
                        List.of(new Value.Int(5), new Value.Int(10), new Value.Text("new"), Value.NULL));
    }

    @Test
    void rows_that_break_a_rule_are_remarked_where_their_table_goes() throws IOException {
        Path file = script.write("""
            CREATE TABLE t (id INT UNIQUE);
            INSERT INTO t VALUES (5);
            INSERT INTO t VALUES (5);
            ALTER TABLE t RENAME TO u;
            """);

        try (Input input = Inputs.open(List.of(file), "sqlite")) {
            assertThat(input.report().remarks())
                    .containsExactly(
                            "Rows that break the rules of t aren't kept, as it is dropped or renamed after them.");
        }
    }
}
