package keyline.persistence.engine;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import keyline.model.Schema;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Script;
import org.postgresql.PGConnection;

/// A real database system that runs scripts and says what came of them.
interface Engine extends AutoCloseable {

    Dialect dialect();

    /// A connection to a database in which nothing is.
    Connection empty() throws SQLException;

    /// What the catalogue says.
    Schema read(Connection connection) throws SQLException;

    /// The schema without what this system doesn't tell apart.
    Schema asTold(Schema schema);

    /// Runs a migration as this system does.
    default void migrate(Connection connection, Script script) throws SQLException {
        run(connection, script);
    }

    @Override
    void close() throws IOException, SQLException;

    /// Runs a script.
    static void run(Connection connection, Script script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (var each : script.statements()) {
                try {
                    if (each.input().isEmpty()) {
                        statement.execute(each.sql());
                    } else {
                        var copying = connection.unwrap(PGConnection.class).getCopyAPI();
                        copying.copyIn(each.sql(), new StringReader(each.input()));
                    }
                } catch (SQLException | IOException e) {
                    throw new SQLException(each.text() + "\n" + e.getMessage(), e);
                }
            }
        }
    }
}
