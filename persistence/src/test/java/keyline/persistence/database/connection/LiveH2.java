package keyline.persistence.database.connection;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/// An H2 database in memory, which lives as long as this first connection to it.
final class LiveH2 implements AutoCloseable {

    static final Duration LIMIT = Duration.ofMinutes(1);
    private static final String URL = "jdbc:h2:mem:live";

    private final Connection connection;

    private LiveH2(Connection connection) {
        this.connection = connection;
    }

    static LiveH2 start() {
        try {
            return new LiveH2(DriverManager.getConnection(URL, "sa", ""));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    void execute(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    static DatabaseAddress address() throws IOException {
        return DatabaseAddress.read(URL).withUser("sa");
    }

    DatabaseConnection reading() throws IOException {
        return DatabaseConnection.toRead(address(), Password.NONE, LIMIT);
    }

    DatabaseConnection writing() throws IOException {
        return DatabaseConnection.toWrite(address(), Password.NONE);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
