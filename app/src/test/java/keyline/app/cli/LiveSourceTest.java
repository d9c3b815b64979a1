package keyline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Live databases on the command line, played by one in memory.
@SuppressWarnings("NullAway.Init")
class LiveSourceTest {

    private static final String URL = "jdbc:h2:mem:shop";

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();
    private Connection database;

    @BeforeEach
    void fill_a_database() throws SQLException {
        database = DriverManager.getConnection(URL, "sa", "");
        try (Statement statement = database.createStatement()) {
            statement.execute("CREATE SCHEMA sales");
            statement.execute("CREATE TABLE sales.customer(id INT PRIMARY KEY, since DATE, vip BOOLEAN)");
            statement.execute("CREATE TABLE sales.orders(id INT PRIMARY KEY, customer INT REFERENCES sales.customer)");
            statement.execute("CREATE TABLE log(line VARCHAR(80))");
            statement.execute("INSERT INTO sales.customer SELECT x, DATE '2024-02-29', x > 5 FROM system_range(1, 9)");
            statement.execute("INSERT INTO sales.orders SELECT x, 10 - x FROM system_range(1, 9)");
        }
    }

    @AfterEach
    void drop_it() throws SQLException {
        database.close();
    }

    @Test
    void a_live_database_is_imported_with_rows_that_fit_together() {
        Path project = folder.resolve("shop.keyline");

        assertThat(terminal.run("import", URL, "--user", "sa", "--rows", "2", "-o", project.toString()))
                .describedAs(terminal.err())
                .isZero();
        assertThat(terminal.out()).contains("read as H2, 3 tables, 1 foreign keys");
        assertThat(terminal.run("check", project.toString()))
                .describedAs(terminal.err())
                .isZero();
        assertThat(terminal.run("info", project.toString())).isZero();
        assertThat(terminal.out()).contains("tables 3", "foreignKeys 1", "rows 6", "pending 0");
    }

    @Test
    void a_script_is_written_of_some_tables_of_a_schema() {
        assertThat(terminal.run(
                        "export",
                        "--from=" + URL,
                        "--user=sa",
                        "--schema=sales",
                        "--tables=cust*,ord?rs",
                        "--rows=1",
                        "--to=sqlite",
                        "--with-data"))
                .isZero();
        assertThat(terminal.out()).contains("CUSTOMER", "ORDERS", "2024-02-29").doesNotContain("LOG");
    }

    @Test
    void a_foreign_key_that_leads_out_is_told() {
        assertThat(terminal.run("info", URL, "--user=sa", "--tables=sales.orders"))
                .isZero();
        assertThat(terminal.err()).contains("The foreign key from ORDERS to CUSTOMER is left out with that table.");
    }

    @Test
    void a_migration_leads_from_a_live_database_to_a_project_and_back() throws SQLException {
        String project = folder.resolve("shop.keyline").toString();
        assertThat(terminal.run("import", URL, "--user=sa", "-o", project)).isZero();
        try (Statement statement = database.createStatement()) {
            statement.execute("ALTER TABLE sales.customer DROP COLUMN vip");
            statement.execute("ALTER TABLE log ADD level INT");
        }

        assertThat(terminal.run("diff", URL, project, "--to=h2", "--user=sa", "--schema=sales"))
                .describedAs(terminal.err())
                .isZero();
        assertThat(terminal.out()).contains("ADD COLUMN VIP BOOLEAN");
        assertThat(terminal.run("diff", project, URL, "--to=h2", "--user=sa")).isZero();
        assertThat(terminal.out()).contains("DROP COLUMN VIP", "ADD COLUMN LEVEL INTEGER");
        assertThat(terminal.run("diff", URL, URL, "--to=h2", "--user=sa")).isZero();
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).contains("Nothing to do");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "info jdbc:h2:mem:none|keyline: H2 mem:none: ",
                "info jdbc:h2:mem:shop --user=sa --tables=nothing|keyline: no table of the database is so named",
                "info jdbc:h2:mem:shop --rows=many|keyline: --rows takes a number up to a million",
                "info jdbc:h2:mem:shop --password-env=NO_SUCH_VARIABLE|keyline: there is no variable NO_SUCH_VARIABLE",
                "info jdbc:h2:mem:shop a.sql|keyline: a live database must be read alone",
                "info a.sql --schema=x|keyline: --schema is for live databases",
                "diff a.sql b.sql --to=h2 --user=sa|keyline: --user is for live databases",
                "diff jdbc:h2:mem:shop --to=h2|keyline: diff takes two files or live databases, the old one and the new"
                        + " one",
                "diff jdbc:h2:mem:shop jdbc:h2:mem:shop;INIT=x --to=h2 --user=sa|keyline: The option INIT isn't passed",
                "info jdbc:h2:mem:shop;INIT=x|keyline: The option INIT isn't passed on to H2; allowed are",
                "import jdbc:postgresql://u:secret@h/d -o x.keyline|keyline: The address isn't understood; it is"
                        + " written"
            })
    void x_what_cannot_be_read_is_one_line_and_exit_2(String words, String message) {
        assertThat(terminal.run(words.split(" "))).isEqualTo(Exit.FAILED);
        assertThat(terminal.err()).startsWith(message).hasLineCount(1).doesNotContain("secret");
    }
}
