package keyline.persistence.engine;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.regex.Pattern;
import keyline.model.Column;
import keyline.model.ColumnType.Plain;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.ValueSource.Literal;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;
import keyline.persistence.database.H2Catalogue;

/// An H2 database in memory.
record H2Engine(Connection connection) implements Engine {

    private static final Pattern LOWER_CASE = Pattern.compile("[a-z_][a-z0-9_]*");

    static H2Engine start() throws SQLException {
        return new H2Engine(DriverManager.getConnection("jdbc:h2:mem:"));
    }

    @Override
    public Dialect dialect() {
        return Dialects.of("h2").orElseThrow();
    }

    @Override
    public Connection empty() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP ALL OBJECTS");
        }
        return connection;
    }

    @Override
    public Schema read(Connection connection) throws SQLException {
        return new H2Catalogue().read(connection);
    }

    /// Names in lower case, which scripts leave bare, become upper case, and JSON loses its spaces.
    @Override
    public Schema asTold(Schema schema) {
        Schema told = new Renamed(H2Engine::folded).of(schema);
        for (Table table : told.tables()) {
            told = told.with(table.withColumns(
                    table.columns().stream().map(H2Engine::compact).toList()));
        }
        return told;
    }

    private static Column compact(Column column) {
        return column.type() == Plain.JSON && column.source() instanceof Literal(String json)
                ? column.withSource(new Literal(json.replace(" ", "")))
                : column;
    }

    private static String folded(String name) {
        return LOWER_CASE.matcher(name).matches() ? name.toUpperCase(Locale.ROOT) : name;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
