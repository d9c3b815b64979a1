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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Connections to databases in this process: what is read, and what is refused.
@SuppressWarnings("NullAway.Init")
class LiveConnectionTest {

    @TempDir
    private Path folder;

    private final LiveH2 h2 = LiveH2.start();

    @AfterEach
    void stop_it() throws SQLException {
        h2.close();
    }

    @Test
    void a_server_says_what_it_is() throws IOException {
        try (DatabaseConnection connection = h2.reading()) {
            assertThat(connection.server()).matches("H2 2\\.\\d.*");
        }
    }

    @Test
    void the_tables_of_a_schema_and_of_a_pattern_are_found() throws IOException, SQLException {
        h2.execute("CREATE SCHEMA sales", "CREATE TABLE sales.orders(id INT)", "CREATE TABLE sales.order_line(id INT)");
        h2.execute("CREATE TABLE customer(id INT)");
        try (DatabaseConnection connection = h2.reading()) {
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
        h2.execute("CREATE TABLE customer(id INT PRIMARY KEY)");
        h2.execute("CREATE TABLE orders(id INT PRIMARY KEY, customer INT REFERENCES customer)");
        try (DatabaseConnection connection = h2.reading()) {
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
    void a_cancelled_connection_reads_nothing_more() throws IOException {
        try (DatabaseConnection connection = h2.reading()) {
            connection.cancel();

            assertThatThrownBy(connection::design)
                    .isInstanceOf(IOException.class)
                    .hasMessage("H2 mem:live, user sa: It was cancelled.");
        }
    }

    @Test
    void x_reading_stops_when_its_time_is_over() throws IOException {
        try (DatabaseConnection connection =
                DatabaseConnection.toRead(LiveH2.address(), Password.NONE, Duration.ZERO)) {
            assertThatThrownBy(connection::design).hasMessageEndingWith("It took longer than allowed.");
        }
    }

    @Test
    void x_a_server_that_isnt_there_ends_in_one_line_without_the_password() throws IOException {
        DatabaseAddress nobody =
                DatabaseAddress.read("jdbc:postgresql://localhost:1/shop").withUser("anna");

        assertThatThrownBy(() -> DatabaseConnection.toRead(nobody, new Password("localhost"), LiveH2.LIMIT))
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
        try (DatabaseConnection connection = DatabaseConnection.toRead(sqlite, Password.NONE, LiveH2.LIMIT)) {
            Schema schema = connection.design().schema();
            connection.sample(schema, 1, (_, _, values) -> rows.add(values.toString()));
        }

        assertThat(rows).containsExactly("[Int[number=1], Int[number=3]]", "[Int[number=3], Null[]]");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void x_no_database_comes_into_being_by_a_slip() throws IOException {
        DatabaseAddress missing = DatabaseAddress.read("jdbc:sqlite:" + folder.resolve("none.db"));
        DatabaseAddress embedded = DatabaseAddress.read("jdbc:h2:" + folder.resolve("none"));

        assertThatThrownBy(() -> DatabaseConnection.toWrite(missing, Password.NONE))
                .hasMessage("none.db is no file that can be read.");
        assertThatThrownBy(() -> DatabaseConnection.toWrite(embedded, Password.NONE))
                .isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }
}
