package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keyline.model.Column;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.Value;
import keyline.model.dialect.Script;
import keyline.model.dialect.Statement.Part;
import keyline.persistence.database.connection.DatabaseAddress;
import keyline.persistence.database.connection.DatabaseConnection;
import keyline.persistence.database.connection.DatabaseKind;
import keyline.persistence.database.connection.Extent;
import keyline.persistence.database.connection.LiveDesign;
import keyline.persistence.database.connection.Password;
import keyline.persistence.database.connection.ScriptOutcome.Failed;
import keyline.persistence.read.Input;
import keyline.persistence.read.LiveDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Reading from real servers over connections of the product's own.
@ExtendWith(Engines.class)
class LiveServerTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private static DatabaseAddress address(PostgreSqlEngine engine) {
        int port = engine.server().getPort();
        return new DatabaseAddress(DatabaseKind.POSTGRESQL, "localhost", port, "postgres", "postgres", Map.of());
    }

    private static DatabaseAddress address(MariaDbEngine engine) {
        int port = engine.server().getConfiguration().getPort();
        return new DatabaseAddress(DatabaseKind.MYSQL, "localhost", port, "keyline", "root", Map.of());
    }

    private static void run(Engine engine, String... statements) throws SQLException {
        try (Statement statement = engine.empty().createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void rows_of_postgresql_come_with_parents_whatever_the_type_of_their_keys(PostgreSqlEngine engine)
            throws Exception {
        run(
                engine,
                "CREATE TYPE colour AS ENUM ('red', 'green', 'blue')",
                "CREATE TABLE parent(a uuid, b colour, c date, d numeric(9,2), e bytea, f boolean, note jsonb,"
                        + " at timestamptz, PRIMARY KEY (a, b, c, d, e, f))",
                "CREATE TABLE child(id int PRIMARY KEY, a uuid, b colour, c date, d numeric(9,2), e bytea, f boolean,"
                        + " FOREIGN KEY (a, b, c, d, e, f) REFERENCES parent)",
                "INSERT INTO parent SELECT md5(i::text)::uuid, 'green', DATE '2024-02-28' + i, i * 1.5, '\\x00ff',"
                        + " i % 2 = 0, '{\"n\": 1}', '2024-01-01 10:00Z' FROM generate_series(1, 50) i",
                "INSERT INTO child SELECT row_number() OVER (ORDER BY d DESC), a, b, c, d, e, f FROM parent");

        List<String> parents = new ArrayList<>();
        List<Value> first = new ArrayList<>();
        try (DatabaseConnection connection = DatabaseConnection.toRead(address(engine), Password.NONE, LIMIT);
                Input input = input(connection, 3)) {
            Document document = input.project().document();
            Table parent = document.schema().tableNamed("parent").orElseThrow();
            input.project().rows().forEach(parent, row -> {
                parents.add(row.get(3).text());
                first.addAll(parents.size() == 1 ? row : List.of());
            });
            assertThat(rows(input, "child")).hasSize(3);
        }

        assertThat(parents).hasSize(6).contains("75", "73.5", "72");
        assertThat(first).contains(new Value.Text("green"), new Value.Bytes("00ff"), new Value.Text("{\"n\": 1}"));
    }

    @Test
    void rows_of_mariadb_come_with_their_parents(MariaDbEngine engine) throws Exception {
        run(
                engine,
                "CREATE TABLE person(id INT PRIMARY KEY, boss INT, born DATETIME, vip BOOLEAN,"
                        + " FOREIGN KEY (boss) REFERENCES person(id))",
                "SET foreign_key_checks = 0",
                "INSERT INTO person SELECT seq, seq % 7 + 40, '2024-02-29 10:00:00', seq % 2 FROM seq_1_to_60",
                "SET foreign_key_checks = 1");

        try (DatabaseConnection connection = DatabaseConnection.toRead(address(engine), Password.NONE, LIMIT);
                Input input = input(connection, 2)) {
            List<List<Value>> rows = rows(input, "person");
            Set<Value> ids = Set.copyOf(rows.stream().map(List::getFirst).toList());

            assertThat(rows).hasSizeGreaterThan(2).allSatisfy(row -> {
                assertThat(ids).contains(row.get(1));
                assertThat(row.get(2)).isEqualTo(new Value.Text("2024-02-29 10:00:00"));
                assertThat(row.get(3)).isInstanceOf(Value.Int.class);
            });
        }
    }

    private static Input input(DatabaseConnection connection, int rows) throws IOException {
        LiveDesign design = connection.design();
        return LiveDatabase.read(connection, design, Extent.ALL.tables(design), rows);
    }

    private static List<List<Value>> rows(Input input, String table) {
        List<List<Value>> rows = new ArrayList<>();
        Table wanted = input.project().document().schema().tableNamed(table).orElseThrow();
        input.project().rows().forEach(wanted, rows::add);
        return rows;
    }

    private static final String HOSTILE = "x' OR 1=1; DROP TABLE a; -- %s \n\\ */";

    @Test
    void x_names_in_postgresql_that_look_like_statements_stay_names(PostgreSqlEngine engine) throws Exception {
        staysAName(engine, address(engine), HOSTILE.formatted("\" \"\" ${x} #{y}"));
    }

    @Test
    void x_names_in_mariadb_that_look_like_statements_stay_names(MariaDbEngine engine) throws Exception {
        staysAName(engine, address(engine), HOSTILE.formatted("` ``"));
    }

    private static void staysAName(Engine engine, DatabaseAddress address, String name) throws Exception {
        String quoted = engine.dialect().quote(name);
        run(
                engine,
                "CREATE TABLE a(id int PRIMARY KEY)",
                "CREATE TABLE %1$s(%1$s int PRIMARY KEY, a int, FOREIGN KEY (a) REFERENCES a(id))".formatted(quoted),
                "INSERT INTO a VALUES (7)",
                "INSERT INTO %s VALUES (1, 7)".formatted(quoted));
        try (DatabaseConnection connection = DatabaseConnection.toRead(address, Password.NONE, LIMIT);
                Input input = input(connection, 3)) {
            assertThat(input.project()
                            .document()
                            .schema()
                            .tableNamed(name)
                            .orElseThrow()
                            .columns())
                    .extracting(Column::name)
                    .containsExactly(name, "a");
            assertThat(rows(input, name)).containsExactly(List.of(new Value.Int(1), new Value.Int(7)));
            assertThat(rows(input, "a")).hasSize(1);
        }
    }

    @Test
    void x_reading_changes_nothing(PostgreSqlEngine engine) throws Exception {
        run(engine, "CREATE TABLE a(id int)");
        try (DatabaseConnection connection = DatabaseConnection.toRead(address(engine), Password.NONE, LIMIT)) {
            assertThat(connection.run(script("DROP TABLE a"), _ -> {}))
                    .isInstanceOfSatisfying(
                            Failed.class, failed -> assertThat(failed.reason()).contains("read-only transaction"));
        }
        assertThat(engine.read(engine.connection()).tables()).hasSize(1);
    }

    @Test
    void a_script_that_fails_leaves_nothing_in_postgresql(PostgreSqlEngine engine) throws Exception {
        run(engine, "CREATE TABLE a(id int)");
        try (DatabaseConnection connection = DatabaseConnection.toWrite(address(engine), Password.NONE)) {
            assertThat(connection.run(script("CREATE TABLE b(id int)", "CREATE TABLE a(id int)"), _ -> {}))
                    .isInstanceOfSatisfying(
                            Failed.class, failed -> assertThat(failed.kept()).isEmpty());
        }
        assertThat(engine.read(engine.connection()).tables()).hasSize(1);
    }

    @Test
    void a_statement_that_takes_long_is_cancelled_from_another_thread(PostgreSqlEngine engine) throws Exception {
        try (DatabaseConnection connection = DatabaseConnection.toWrite(address(engine), Password.NONE)) {
            Thread.ofVirtual().start(() -> {
                awaitSleeper(engine);
                connection.cancel();
            });
            assertThat(connection.run(script("SELECT pg_sleep(300)"), _ -> {}))
                    .hasToString("Cancelled[statements=0, kept=[]]");
        }
    }

    private static void awaitSleeper(PostgreSqlEngine engine) {
        try (Statement statement =
                engine.server().getPostgresDatabase().getConnection().createStatement()) {
            boolean found = false;
            while (!found) {
                var rows = statement.executeQuery(
                        "SELECT FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(300)' AND wait_event = 'PgSleep'");
                found = rows.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void x_a_wrong_database_is_one_line(PostgreSqlEngine engine) {
        DatabaseAddress known = address(engine);
        DatabaseAddress none =
                new DatabaseAddress(known.kind(), known.host(), known.port(), "none?", known.user(), Map.of());
        DatabaseAddress other =
                new DatabaseAddress(known.kind(), known.host(), known.port(), "a b", known.user(), Map.of());

        assertThatThrownBy(() -> DatabaseConnection.toRead(none, Password.NONE, LIMIT))
                .hasMessage("The name of a database can't have ? & ; # / or \\ in it.");
        assertThatThrownBy(() -> DatabaseConnection.toRead(other, Password.NONE, LIMIT))
                .hasMessageContaining("database \"a b\" does not exist");
    }

    private static Script script(String... statements) {
        return new Script(
                List.of(statements).stream()
                        .map(sql -> new keyline.model.dialect.Statement(Part.TABLE, List.of(), sql))
                        .toList(),
                List.of());
    }
}
