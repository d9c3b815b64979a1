package keyline.persistence.database.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.model.dialect.Script;
import keyline.model.dialect.Statement.Part;
import keyline.persistence.database.connection.ScriptOutcome.Cancelled;
import keyline.persistence.database.connection.ScriptOutcome.Done;
import keyline.persistence.database.connection.ScriptOutcome.Failed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Connections to databases in this process: H2 in memory, which lives as long as its first connection, and SQLite
/// files.
@SuppressWarnings("NullAway.Init")
class LiveConnectionTest {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    private Connection h2;

    @BeforeEach
    void start_a_database() throws SQLException {
        h2 = DriverManager.getConnection("jdbc:h2:mem:live", "sa", "");
    }

    @AfterEach
    void stop_it() throws SQLException {
        h2.close();
    }

    private void h2(String... statements) throws SQLException {
        try (Statement statement = h2.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static DatabaseAddress address() throws IOException {
        return DatabaseAddress.read("jdbc:h2:mem:live").withUser("sa");
    }

    private static DatabaseConnection reading() throws IOException {
        return DatabaseConnection.toRead(address(), Password.NONE, LIMIT);
    }

    private static Script script(String... statements) {
        return new Script(
                List.of(statements).stream()
                        .map(sql -> new keyline.model.dialect.Statement(Part.TABLE, List.of(), sql))
                        .toList(),
                List.of());
    }

    @Test
    void a_server_says_what_it_is() throws IOException {
        try (DatabaseConnection connection = reading()) {
            assertThat(connection.server()).matches("H2 2\\.\\d.*");
        }
    }

    @Test
    void the_tables_of_a_schema_and_of_a_pattern_are_found() throws IOException, SQLException {
        h2("CREATE SCHEMA sales", "CREATE TABLE sales.orders(id INT)", "CREATE TABLE sales.order_line(id INT)");
        h2("CREATE TABLE customer(id INT)");
        try (DatabaseConnection connection = reading()) {
            LiveDesign design = connection.design();

            assertThat(names(design, Extent.ALL)).containsExactlyInAnyOrder("CUSTOMER", "ORDERS", "ORDER_LINE");
            assertThat(names(design, new Extent(List.of("Sales"), List.of())))
                    .containsExactlyInAnyOrder("ORDERS", "ORDER_LINE");
            assertThat(names(design, new Extent(List.of(), List.of("order?", "public.*"))))
                    .containsExactlyInAnyOrder("ORDERS", "CUSTOMER");
        }
    }

    private static Set<String> names(LiveDesign design, Extent extent) {
        return extent.tables(design).stream()
                .map(id -> design.schema().table(id).name())
                .collect(Collectors.toSet());
    }

    @Test
    void a_part_of_a_schema_has_no_foreign_keys_that_lead_out() throws IOException, SQLException {
        h2("CREATE TABLE customer(id INT PRIMARY KEY)");
        h2("CREATE TABLE orders(id INT PRIMARY KEY, customer INT REFERENCES customer)");
        try (DatabaseConnection connection = reading()) {
            LiveDesign design = connection.design();
            Set<TableId> tables = new Extent(List.of(), List.of("orders")).tables(design);

            PartOfDesign part = PartOfDesign.of(design.schema(), tables);

            assertThat(part.schema().tables().stream().map(Table::name)).containsExactly("ORDERS");
            assertThat(part.schema().tableNamed("ORDERS").orElseThrow().foreignKeys())
                    .isEmpty();
            assertThat(part.remarks())
                    .containsExactly("The foreign key from ORDERS to CUSTOMER is left out with that table.");
        }
    }

    @Test
    void sampled_rows_come_with_their_parents_through_circles_and_self_references() throws IOException, SQLException {
        h2(
                "CREATE TABLE person(id INT PRIMARY KEY, boss INT REFERENCES person, home INT)",
                "CREATE TABLE town(id INT PRIMARY KEY, mayor INT REFERENCES person)",
                "ALTER TABLE person ADD FOREIGN KEY (home) REFERENCES town",
                "INSERT INTO person SELECT x, NULL, NULL FROM system_range(1, 500)",
                "INSERT INTO town SELECT x, 500 - x FROM system_range(1, 400)",
                "UPDATE person SET boss = id + 1 WHERE id < 20",
                "UPDATE person SET home = 400 WHERE id = 20");

        Map<String, List<List<Value>>> rows = sampled(2);

        assertThat(ids(rows, "PERSON"))
                .containsExactlyInAnyOrder(
                        "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17",
                        "18", "19", "20", "100", "498", "499");
        assertThat(ids(rows, "TOWN")).containsExactlyInAnyOrder("1", "2", "400");
    }

    @Test
    void rows_are_sampled_along_foreign_keys_of_several_columns_and_to_unique_keys() throws IOException, SQLException {
        h2(
                "CREATE TABLE place(country VARCHAR(2), code UUID, note VARCHAR, UNIQUE(country, code))",
                "CREATE TABLE visit(id INT PRIMARY KEY, country VARCHAR(2), code UUID,"
                        + " FOREIGN KEY (country, code) REFERENCES place(country, code))",
                "INSERT INTO place SELECT 'a' || MOD(x, 9), RANDOM_UUID(), x FROM system_range(1, 99)",
                "INSERT INTO visit SELECT ROWNUM(), country, code FROM place WHERE note > 90",
                "INSERT INTO visit VALUES (1000, 'a1', NULL)");

        Map<String, List<List<Value>>> rows = sampled(5);

        Set<List<Value>> parents = rows.getOrDefault("PLACE", List.of()).stream()
                .map(row -> row.subList(0, 2))
                .collect(Collectors.toSet());
        assertThat(rows.get("VISIT"))
                .hasSize(5)
                .allSatisfy(row -> assertThat(parents).contains(row.subList(1, 3)));
    }

    private static Set<String> ids(Map<String, List<List<Value>>> rows, String table) {
        return rows.getOrDefault(table, List.of()).stream()
                .map(row -> row.getFirst().text())
                .collect(Collectors.toSet());
    }

    private static Map<String, List<List<Value>>> sampled(int count) throws IOException {
        try (DatabaseConnection connection = reading()) {
            Schema schema = connection.design().schema();
            Map<String, List<List<Value>>> rows = new HashMap<>();
            connection.sample(
                    schema,
                    count,
                    (table, _, values) -> rows.computeIfAbsent(
                                    schema.table(table).name(), _ -> new ArrayList<>())
                            .add(values));
            return rows;
        }
    }

    @Test
    void a_cancelled_connection_reads_nothing_more() throws IOException {
        try (DatabaseConnection connection = reading()) {
            connection.cancel();

            assertThatThrownBy(connection::design)
                    .isInstanceOf(IOException.class)
                    .hasMessage("H2 mem:live, user sa: It was cancelled.");
        }
    }

    @Test
    void x_reading_stops_when_its_time_is_over() throws IOException {
        try (DatabaseConnection connection = DatabaseConnection.toRead(address(), Password.NONE, Duration.ZERO)) {
            assertThatThrownBy(connection::design).hasMessageEndingWith("It took longer than allowed.");
        }
    }

    @Test
    void x_a_server_that_isnt_there_ends_in_one_line_without_the_password() throws IOException {
        DatabaseAddress nobody =
                DatabaseAddress.read("jdbc:postgresql://localhost:1/shop").withUser("anna");

        assertThatThrownBy(() -> DatabaseConnection.toRead(nobody, new Password("localhost"), LIMIT))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("PostgreSQL shop on localhost:1, user anna: ")
                .hasMessageContaining("(password)")
                .hasNoCause();
    }

    @Test
    void an_sqlite_file_is_read_and_stays_as_it_is() throws IOException, SQLException {
        Path file = folder.resolve("shop.db");
        try (Connection sqlite = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = sqlite.createStatement()) {
            statement.execute("CREATE TABLE customer(id INTEGER PRIMARY KEY, boss INTEGER REFERENCES customer)");
            statement.execute("INSERT INTO customer VALUES (1, 3), (2, NULL), (3, NULL)");
        }
        byte[] before = Files.readAllBytes(file);
        List<String> rows = new ArrayList<>();
        DatabaseAddress sqlite = DatabaseAddress.read("jdbc:sqlite:" + file);
        try (DatabaseConnection connection = DatabaseConnection.toRead(sqlite, Password.NONE, LIMIT)) {
            Schema schema = connection.design().schema();
            connection.sample(schema, 1, (_, _, values) -> rows.add(values.toString()));
        }

        assertThat(rows).containsExactly("[Int[number=1], Int[number=3]]", "[Int[number=3], Null[]]");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void x_no_database_comes_into_being_by_a_slip() throws IOException {
        DatabaseAddress missing = DatabaseAddress.read("jdbc:sqlite:" + folder.resolve("none.db"));
        DatabaseAddress h2 = DatabaseAddress.read("jdbc:h2:" + folder.resolve("none"));

        assertThatThrownBy(() -> DatabaseConnection.toWrite(missing, Password.NONE))
                .hasMessage("none.db is no file that can be read.");
        assertThatThrownBy(() -> DatabaseConnection.toWrite(h2, Password.NONE)).isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_script_runs_to_its_end() throws IOException {
        List<Integer> told = new ArrayList<>();
        try (DatabaseConnection connection = DatabaseConnection.toWrite(address(), Password.NONE)) {
            assertThat(connection.run(
                            script("CREATE TABLE a(id INT)", "INSERT INTO a VALUES (1)", "CREATE TABLE b(id INT)"),
                            told::add))
                    .isEqualTo(new Done(3));
        }
        assertThat(told).containsExactly(1, 2, 3);
    }

    @Test
    void the_first_error_ends_a_script_and_names_its_line_and_statement() throws IOException, SQLException {
        try (DatabaseConnection connection = DatabaseConnection.toWrite(address(), Password.NONE)) {
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
        try (DatabaseConnection connection = reading()) {
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
        try (DatabaseConnection connection = DatabaseConnection.toRead(sqlite, Password.NONE, LIMIT)) {
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
                    .isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.kept())
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
            assertThat(connection.run(orphans, _ -> {}))
                    .isInstanceOfSatisfying(Failed.class, failed -> {
                        assertThat(failed.reason()).isEqualTo("Rows of child refer to rows of parent that aren't there.");
                        assertThat(failed.kept()).isEmpty();
                    });
            assertThat(connection.design().schema().tables()).isEmpty();
        }
    }

    @Test
    void a_script_can_be_given_up() throws IOException {
        try (DatabaseConnection connection = DatabaseConnection.toWrite(address(), Password.NONE)) {
            Script script = script("CREATE TABLE a(id INT)", "CREATE TABLE b(id INT)");

            assertThat(connection.run(script, _ -> connection.cancel()))
                    .isEqualTo(new Cancelled(1, script.statements().subList(0, 1)));
        }
    }
}
