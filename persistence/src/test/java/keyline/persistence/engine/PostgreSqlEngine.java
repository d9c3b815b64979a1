package keyline.persistence.engine;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import keyline.model.Schema;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;
import keyline.persistence.database.PostgreSqlCatalogue;

/// A PostgreSQL server of its own.
record PostgreSqlEngine(EmbeddedPostgres server, Connection connection) implements Engine {

    static PostgreSqlEngine start() throws IOException, SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        return new PostgreSqlEngine(server, server.getPostgresDatabase().getConnection());
    }

    @Override
    public Dialect dialect() {
        return Dialects.of("postgresql").orElseThrow();
    }

    @Override
    public Connection empty() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
            List<String> schemas = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema$'")) {
                while (rows.next()) {
                    schemas.add(dialect().quote(rows.getString(1)));
                }
            }
            statement.execute("SET client_min_messages = warning");
            statement.execute("DROP SCHEMA IF EXISTS " + String.join(", ", schemas) + " CASCADE");
            statement.execute("CREATE SCHEMA public");
        }
        return connection;
    }

    @Override
    public Schema read(Connection connection) throws SQLException {
        return new PostgreSqlCatalogue().read(connection);
    }

    @Override
    public Schema asTold(Schema schema) {
        return schema;
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        server.close();
    }
}
