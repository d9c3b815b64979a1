package keyline.persistence.recovery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keyline.persistence.json.JsonObject;
import keyline.persistence.json.Part;
import keyline.persistence.json.PartKey;
import keyline.persistence.sqlite.Failure;
import keyline.persistence.sqlite.PartTable;

/// The table that keeps, of every step, the parts that it changed as they were before and after.
final class StepTable implements AutoCloseable {

    private final PreparedStatement statement;

    private StepTable(PreparedStatement statement) {
        this.statement = statement;
    }

    /// A part that a step changed.
    ///
    /// @param before nothing when the step made it
    /// @param after nothing when the step removed it
    record Change(PartKey key, Optional<String> before, Optional<String> after) {}

    static void create(Connection connection) throws SQLException {
        run(connection, """
            CREATE TABLE IF NOT EXISTS document_step (
                step INTEGER NOT NULL, kind TEXT NOT NULL, diagram INTEGER NOT NULL, id INTEGER NOT NULL,
                before TEXT, after TEXT,
                PRIMARY KEY (step, kind, diagram, id)
            ) STRICT, WITHOUT ROWID\
            """);
    }

    static void clear(Connection connection) throws SQLException {
        run(connection, "DELETE FROM document_step");
    }

    static void forget(Connection connection, long first, long last) throws SQLException {
        run(connection, "DELETE FROM document_step WHERE step BETWEEN %d AND %d".formatted(first, last));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Begins to keep a step. Each part must be kept before its table of parts changes.
    static StepTable recording(Connection connection, long step) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("""
            INSERT OR REPLACE INTO document_step (step, kind, diagram, id, after, before)
            VALUES (%d, ?1, ?2, ?3, ?4, (SELECT json FROM document_part WHERE kind = ?1 AND diagram = ?2 AND id = ?3))
            """.formatted(step));
        return new StepTable(statement);
    }

    /// The step changes a part to this.
    void put(Part part) {
        keep(part.key(), Optional.of(part.json()));
    }

    /// The step removes a part.
    void remove(PartKey key) {
        keep(key, Optional.empty());
    }

    private void keep(PartKey key, Optional<String> after) {
        try {
            statement.setString(1, JsonObject.word(key.kind()));
            statement.setInt(2, key.diagram());
            statement.setInt(3, key.id());
            statement.setObject(4, after.orElse(null));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Failure.unchecked(e);
        }
    }

    /// What every step changed, by its number; within a step in the order of kinds.
    static Map<Long, List<Change>> all(Connection connection) throws SQLException {
        Map<Long, List<Change>> steps = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT step, kind, diagram, id, before, after FROM document_step")) {
            while (row.next()) {
                steps.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>()).add(change(row));
            }
        }
        steps.values()
                .forEach(changes ->
                        changes.sort(Comparator.comparing(change -> change.key().kind())));
        return steps;
    }

    private static Change change(ResultSet row) throws SQLException {
        PartKey key = new PartKey(PartTable.kind(row.getString(2)), row.getInt(3), row.getInt(4));
        return new Change(key, Optional.ofNullable(row.getString(5)), Optional.ofNullable(row.getString(6)));
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
