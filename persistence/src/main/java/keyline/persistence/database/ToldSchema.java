package keyline.persistence.database;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;
import keyline.model.read.Design;
import keyline.model.read.RowSink;
import keyline.model.read.sql.SqlReader;

/// A catalogue told as a script in the system's own words, for the reader of its scripts: so a type or a default means
/// the same wherever it comes from.
final class ToldSchema {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Dialect dialect;
    private final Map<String, List<String>> columns = new LinkedHashMap<>();
    private final List<String> statements = new ArrayList<>();

    /// @param key the dialect's
    ToldSchema(String key) {
        dialect = Dialects.of(key).orElseThrow();
    }

    String quote(String name) {
        return dialect.quote(name);
    }

    static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    /// Adds a column to a table; the first one makes the table.
    void column(String table, String words) {
        columns.computeIfAbsent(table, _ -> new ArrayList<>()).add(words);
    }

    /// Whether there is such a table.
    boolean has(String table) {
        return columns.containsKey(table);
    }

    /// Adds what comes after the tables.
    void statement(String sql) {
        statements.add(sql);
    }

    /// Reads it.
    ///
    /// @param end the line that ends a statement, besides the semicolon
    Design read(String end) throws SQLException {
        StringBuilder script = new StringBuilder();
        columns.forEach((table, parts) ->
                append(script, "CREATE TABLE %s (\n%s\n)".formatted(table, String.join(",\n", parts)), end));
        statements.forEach(statement -> append(script, statement, end));
        try (SqlReader reader = new SqlReader(dialect.key(), RowSink.NONE, LIMIT)) {
            reader.read(new StringReader(script.toString()), "");
            return reader.design();
        } catch (IOException e) {
            throw new SQLException("The catalogue isn't understood: " + e.getMessage(), e);
        }
    }

    private static void append(StringBuilder script, String statement, String end) {
        String stripped = statement.strip();
        script.append(stripped)
                .append(stripped.endsWith(";") ? "\n" : ";\n")
                .append(end)
                .append('\n');
    }
}
