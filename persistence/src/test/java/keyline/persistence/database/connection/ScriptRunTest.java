package keyline.persistence.database.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import keyline.model.Document;
import keyline.model.dialect.Script;
import keyline.model.dialect.Statement;
import keyline.model.dialect.Statement.Part;
import keyline.persistence.database.connection.ScriptOutcome.Cancelled;
import keyline.persistence.database.connection.ScriptOutcome.Done;
import keyline.persistence.database.connection.ScriptOutcome.Failed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Scripts run on live databases: to their end, to their first error, or until they are given up.
@SuppressWarnings("NullAway.Init")
class ScriptRunTest {

    @TempDir
    private Path folder;

    private final LiveH2 h2 = LiveH2.start();

    @AfterEach
    void stop_it() throws SQLException {
        h2.close();
    }

    private static Script script(String... statements) {
        return new Script(
                List.of(statements).stream()
                        .map(sql -> new Statement(Part.TABLE, List.of(), sql))
                        .toList(),
                List.of());
    }

    @Test
    void a_script_runs_to_its_end() throws IOException {
        List<Integer> told = new ArrayList<>();
        try (DatabaseConnection connection = h2.writing()) {
            assertThat(connection.run(
                            script("CREATE TABLE a(id INT)", "INSERT INTO a VALUES (1)", "CREATE TABLE b(id INT)"),
                            told::add))
                    .isEqualTo(new Done(3));
        }
        assertThat(told).containsExactly(1, 2, 3);
    }

    @Test
    void the_first_error_ends_a_script_and_names_its_line_and_statement() throws IOException, SQLException {
        try (DatabaseConnection connection = h2.writing()) {
            ScriptOutcome outcome = connection.run(
                    script("CREATE TABLE a(\n  id INT\n)", "CREATE TABLE a(id INT)", "CREATE TABLE b(id INT)"),
                    _ -> {});

            assertThat(outcome).isInstanceOfSatisfying(Failed.class, failed -> {
                assertThat(failed.line()).isEqualTo(5);
                assertThat(failed.statement().sql()).isEqualTo("CREATE TABLE a(id INT)");
                assertThat(failed.reason()).contains("already exists");
                assertThat(failed.kept()).hasSize(1);
            });
        }
        try (DatabaseConnection connection = h2.reading()) {
            assertThat(connection.design().schema().tables()).hasSize(1);
        }
    }

    @Test
    void an_error_leaves_nothing_where_the_system_takes_schema_changes_back() throws IOException, SQLException {
        Path file = Files.createFile(folder.resolve("empty.db"));
        DatabaseAddress sqlite = DatabaseAddress.read("jdbc:sqlite:" + file);
        try (DatabaseConnection connection = DatabaseConnection.toWrite(sqlite, Password.NONE)) {
            for (Script script : List.of(
                    script("CREATE TABLE a(id)", "CREATE TABLE a(id)"),
                    script("PRAGMA foreign_keys = OFF", "BEGIN", "CREATE TABLE a(id)", "CREATE TABLE a(id)"))) {
                assertThat(connection.run(script, _ -> {}))
                        .isInstanceOfSatisfying(
                                Failed.class,
                                failed -> assertThat(failed.kept()).isEmpty());
            }
        }
        try (DatabaseConnection connection = DatabaseConnection.toRead(sqlite, Password.NONE, LiveH2.LIMIT)) {
            assertThat(Document.empty()
                            .with(connection.design().schema())
                            .schema()
                            .tables())
                    .isEmpty();
        }
    }

    @Test
    void what_ran_before_the_transaction_stays_when_it_fails() throws IOException {
        Path file = Files.createFile(folder.resolve("before.db"));
        DatabaseAddress sqlite = DatabaseAddress.read("jdbc:sqlite:" + file);
        Script script = script("CREATE TABLE a(id)", "BEGIN", "CREATE TABLE b(id)", "CREATE TABLE a(id)", "COMMIT");
        try (DatabaseConnection connection = DatabaseConnection.toWrite(sqlite, Password.NONE)) {
            assertThat(connection.run(script, _ -> {}))
                    .isInstanceOfSatisfying(
                            Failed.class,
                            failed -> assertThat(failed.kept())
                                    .isEqualTo(script.statements().subList(0, 1)));
        }
    }

    @Test
    void x_a_rebuild_that_leaves_rows_without_parents_is_taken_back() throws IOException {
        Path file = Files.createFile(folder.resolve("orphans.db"));
        DatabaseAddress sqlite = DatabaseAddress.read("jdbc:sqlite:" + file);
        try (DatabaseConnection connection = DatabaseConnection.toWrite(sqlite, Password.NONE)) {
            Script orphans = script(
                    "PRAGMA foreign_keys = OFF",
                    "BEGIN",
                    "CREATE TABLE parent(id PRIMARY KEY)",
                    "CREATE TABLE child(parent REFERENCES parent)",
                    "INSERT INTO child VALUES (7)",
                    "PRAGMA foreign_key_check",
                    "COMMIT");
            assertThat(connection.run(orphans, _ -> {})).isInstanceOfSatisfying(Failed.class, failed -> {
                assertThat(failed.reason()).isEqualTo("Rows of child refer to rows of parent that aren't there.");
                assertThat(failed.kept()).isEmpty();
            });
            assertThat(connection.design().schema().tables()).isEmpty();
        }
    }

    @Test
    void a_script_can_be_given_up() throws IOException {
        try (DatabaseConnection connection = h2.writing()) {
            Script script = script("CREATE TABLE a(id INT)", "CREATE TABLE b(id INT)");

            assertThat(connection.run(script, _ -> connection.cancel()))
                    .isEqualTo(new Cancelled(1, script.statements().subList(0, 1)));
        }
    }
}
