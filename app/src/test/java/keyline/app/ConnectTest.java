package keyline.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import keyline.app.control.ActionButton;
import keyline.app.preferences.Remembered;
import keyline.model.Table;
import keyline.model.diagram.Diagram;
import keyline.persistence.database.connection.DatabaseKind;
import keyline.persistence.prefs.Preferences;
import keyline.persistence.prefs.PreferencesFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Importing from a live database by mouse and keyboard, played by one in memory.
@SuppressWarnings("NullAway.Init")
class ConnectTest {

    @TempDir
    private Path folder;

    private Connection database;
    private Product product;

    @BeforeEach
    void fill_a_database() throws SQLException {
        database = DriverManager.getConnection("jdbc:h2:mem:window", "sa", "secret");
        try (Statement statement = database.createStatement()) {
            statement.execute("CREATE SCHEMA sales");
            statement.execute("CREATE TABLE sales.customer(id INT PRIMARY KEY, name VARCHAR(40) NOT NULL)");
            statement.execute("CREATE TABLE sales.orders(id INT PRIMARY KEY, customer INT REFERENCES sales.customer)");
            statement.execute("CREATE TABLE sales.order_line(orders INT REFERENCES sales.orders, line INT)");
            statement.execute("CREATE TABLE log(line VARCHAR(80))");
            statement.execute("INSERT INTO sales.customer SELECT x, 'Customer ' || x FROM system_range(1, 9)");
            statement.execute("INSERT INTO sales.orders SELECT x, 10 - x FROM system_range(1, 9)");
        }
    }

    @AfterEach
    void drop_it() throws SQLException, IOException {
        database.close(); // first, as the next test needs the name even where this one had no window
        product.close();
    }

    private void open(Preferences preferences) throws IOException {
        open(Product.shop(folder, preferences));
    }

    private void open(Product shop) {
        product = shop;
        product.settle();
        Robot.fx(() -> {
            product.window().commands().get("import-database").run();
            return true;
        });
        product.settle();
    }

    private void fill(String password) {
        product.choose("#connect-kind", DatabaseKind.H2);
        into("#connect-database", "mem:window");
        into("#connect-user", "sa");
        into("#connect-password", password);
    }

    private void into(String selector, String text) {
        TextField field = product.robot().find(selector, TextField.class);
        Robot.fx(() -> {
            field.requestFocus();
            field.selectAll();
            return true;
        });
        product.type(text);
    }

    private String status() {
        return Robot.fx(
                () -> product.robot().find("#connect-status", Label.class).getText());
    }

    private ActionButton button(String selector) {
        return product.robot().find(selector, ActionButton.class);
    }

    private void click(String selector) {
        ActionButton button = button(selector);
        product.robot().click(button, 12, 12);
    }

    private void waitFor(Callable<Boolean> condition) {
        product.robot().until(condition);
    }

    @Test
    void a_live_database_becomes_a_new_project_with_rows() throws IOException {
        open(Preferences.DEFAULT.withTheme(Preferences.Theme.LIGHT));
        assertThat(button("#connect-import").obstacle()).contains("Connect to see the tables.");

        fill("secret");
        product.keys(KeyCode.ENTER);
        waitFor(() -> status().startsWith("Connected to"));
        assertThat(status()).matches("Connected to H2 2\\.\\S+ .*\\. 4 tables found\\.");
        product.picture("connect-light");
        into("#connect-filter", "log");
        ListView<?> list = product.robot().find("#connect-tables", ListView.class);
        product.robot().click(list, 60, 40);
        product.settle();
        into("#connect-rows", "2");
        click("#connect-import");
        waitFor(() -> product.window()
                .session()
                .document()
                .schema()
                .tableNamed("CUSTOMER")
                .isPresent());
        product.settle();

        assertThat(tables()).containsExactlyInAnyOrder("CUSTOMER", "ORDERS", "ORDER_LINE");
        product.work();
        assertThat(Robot.fx(() -> product.window()
                        .rows()
                        .state()
                        .get()
                        .rowsOf(product.table("CUSTOMER").id())))
                .isEqualTo(4);
        Diagram arranged = diagram();
        product.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(tables()).hasSize(3);
        assertThat(diagram()).isNotEqualTo(arranged);
    }

    private Diagram diagram() {
        return Robot.fx(() -> product.window().session().diagram());
    }

    private List<String> tables() {
        return Robot.fx(() -> product.window().session().document().schema().tables().stream()
                .map(Table::name)
                .toList());
    }

    @Test
    void x_a_wrong_password_is_said_beside_the_button_and_never_shown() throws IOException {
        open(Preferences.DEFAULT.withTheme(Preferences.Theme.DARK));

        fill("wrongone");
        click("#connect");
        waitFor(() -> status().contains("Wrong user name or password"));

        assertThat(status()).doesNotContain("wrongone");
        product.picture("connect-refused-dark");
        into("#connect-password", "secret");
        click("#connect");
        waitFor(() -> status().startsWith("Connected to"));
        product.picture("connect-dark");
        into("#connect-database", "elsewhere");
        assertThat(button("#connect-import").obstacle()).contains("Connect to see the tables.");
    }

    @Test
    void x_the_password_of_a_session_is_written_nowhere() throws Exception {
        String password = "open-4711-sesame";
        try (Statement statement = database.createStatement()) {
            statement.execute("ALTER USER sa SET PASSWORD '" + password + "'");
        }
        PreferencesFile preferences = new PreferencesFile(folder.resolve("config"), failure -> {
            throw new UncheckedIOException(failure);
        });
        open(Product.shop(folder, new Remembered(preferences, Preferences.DEFAULT)));
        fill(password);
        click("#connect");
        waitFor(() -> status().startsWith("Connected to"));
        click("#connect-import");
        waitFor(() -> tables().contains("CUSTOMER"));
        product.work().keys(KeyCode.CONTROL, KeyCode.S).work();
        preferences.close();

        assertThat(filesWith("mem:window")).isNotEmpty();
        assertThat(filesWith("Customer 9")).hasSizeGreaterThan(1); // the working store and the project
        assertThat(filesWith(password)).isEmpty();
    }

    private List<Path> filesWith(String word) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(UTF_8, UTF_16LE, UTF_16BE)
                            .anyMatch(each -> text(file).contains(new String(word.getBytes(each), ISO_8859_1))))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_live_database_comes_into_the_open_project_after_a_review() throws IOException {
        open(Preferences.DEFAULT);
        fill("secret");
        click("#connect");
        waitFor(() -> status().startsWith("Connected to"));
        click("#connect-into");
        waitFor(() -> !product.texts(".change-row > .text").isEmpty());
        product.picture("connect-into-light");
        List<String> before = tables();
        click("#take-changes");
        waitFor(() -> tables().contains("CUSTOMER"));
        product.work();

        assertThat(tables()).containsAll(before).contains("LOG", "ORDERS", "ORDER_LINE");
        product.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void a_test_of_the_connection_says_what_answers_and_reads_nothing() throws IOException {
        open(Preferences.DEFAULT);
        fill("secret");
        into("#connect-options", "ifexists=true");

        click("#connect-test");
        waitFor(() -> status().endsWith("answers."));

        assertThat(status()).startsWith("H2 2.");
        assertThat(button("#connect-import").obstacle()).contains("Connect to see the tables.");
    }

    @Test
    void x_an_option_that_runs_code_is_refused_in_one_line() throws IOException {
        open(Preferences.DEFAULT);
        fill("secret");
        into("#connect-options", "INIT=RUNSCRIPT");

        click("#connect-test");

        assertThat(status())
                .isEqualTo("The option INIT isn't passed on to H2; allowed are ACCESS_MODE_DATA, IFEXISTS.");
    }

    @Test
    void what_is_no_address_is_said_at_once() throws IOException {
        open(Preferences.DEFAULT);

        into("#connect-host", "a,b");
        into("#connect-database", "x");
        click("#connect");

        assertThat(status()).isEqualTo("\"a,b\" can't be the name of one host.");
    }

    @Test
    void where_no_host_is_typed_it_is_the_one_that_the_field_shows() throws IOException {
        open(Preferences.DEFAULT);
        into("#connect-port", "1");
        into("#connect-database", "x");

        click("#connect-test");

        waitFor(() -> status().contains("localhost:1"));
    }
}
