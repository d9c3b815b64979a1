package keyline.persistence.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;
import keyline.model.dialect.Script;
import keyline.persistence.sqlite.Origins;
import keyline.persistence.sqlite.SqliteDesign;
import org.sqlite.SQLiteConfig;

/// SQLite in memory: as a program has it, or as Cloudflare D1 does, which keeps foreign keys on and runs a script as
/// one transaction of its own.
record SqliteEngine(Dialect dialect, List<Connection> open) implements Engine {

    static SqliteEngine plain() {
        return new SqliteEngine(Dialects.of("sqlite").orElseThrow(), new ArrayList<>());
    }

    static SqliteEngine d1() {
        return new SqliteEngine(Dialects.of("d1").orElseThrow(), new ArrayList<>());
    }

    @Override
    public Connection empty() throws SQLException {
        close();
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        open.add(config.createConnection("jdbc:sqlite::memory:"));
        return open.getLast();
    }

    @Override
    public void migrate(Connection connection, Script script) throws SQLException {
        if (dialect.key().equals("d1")) {
            connection.setAutoCommit(false);
            Engine.run(connection, script);
            connection.commit();
            connection.setAutoCommit(true);
        } else {
            Engine.run(connection, script);
        }
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA foreign_key_check")) {
            if (rows.next()) {
                throw new SQLException(rows.getString(1) + " has a row whose parent is missing");
            }
        }
    }

    @Override
    public Schema read(Connection connection) throws SQLException {
        return SqliteDesign.of(connection, new Origins()).document().schema();
    }

    /// It keeps no comments.
    @Override
    public Schema asTold(Schema schema) {
        Schema told = schema;
        for (Table table : schema.tables()) {
            told = told.with(table.withComment("")
                    .withColumns(table.columns().stream()
                            .map(column -> column.withComment(""))
                            .toList()));
        }
        return told;
    }

    @Override
    public void close() throws SQLException {
        for (Connection each : open) {
            each.close();
        }
        open.clear();
    }
}
