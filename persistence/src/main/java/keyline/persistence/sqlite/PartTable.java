package keyline.persistence.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import keyline.persistence.json.JsonObject;
import keyline.persistence.json.Part;
import keyline.persistence.json.PartKey;
import keyline.persistence.json.PartKind;

/// A table that keeps a document part by part: in project files, and in working stores.
///
/// @param name of the table, one that needs no quotes
public record PartTable(String name) {

    /// Makes the table unless it exists.
    public void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                CREATE TABLE IF NOT EXISTS %s (
                    kind TEXT NOT NULL, diagram INTEGER NOT NULL, id INTEGER NOT NULL, json TEXT NOT NULL,
                    PRIMARY KEY (kind, diagram, id)
                ) STRICT, WITHOUT ROWID\
                """.formatted(name));
        }
    }

    /// The statement for [#put(PreparedStatement, Part)].
    public PreparedStatement putting(Connection connection) throws SQLException {
        return connection.prepareStatement(
                "INSERT OR REPLACE INTO %s (kind, diagram, id, json) VALUES (?, ?, ?, ?)".formatted(name));
    }

    /// The statement for [#remove(PreparedStatement, PartKey)].
    public PreparedStatement removing(Connection connection) throws SQLException {
        return connection.prepareStatement("DELETE FROM %s WHERE kind = ? AND diagram = ? AND id = ?".formatted(name));
    }

    /// Keeps a part in place of the one of its key.
    ///
    /// @throws java.io.UncheckedIOException when that fails
    public static void put(PreparedStatement putting, Part part) {
        try {
            bind(putting, part.key());
            putting.setString(4, part.json());
            putting.executeUpdate();
        } catch (SQLException e) {
            throw Failure.unchecked(e);
        }
    }

    /// Drops a part.
    ///
    /// @throws java.io.UncheckedIOException when that fails
    public static void remove(PreparedStatement removing, PartKey key) {
        try {
            bind(removing, key);
            removing.executeUpdate();
        } catch (SQLException e) {
            throw Failure.unchecked(e);
        }
    }

    private static void bind(PreparedStatement statement, PartKey key) throws SQLException {
        statement.setString(1, JsonObject.word(key.kind()));
        statement.setInt(2, key.diagram());
        statement.setInt(3, key.id());
    }

    /// All parts, in the order of their kinds.
    ///
    /// @throws SQLException also when one is of an unknown kind
    public List<Part> all(Connection connection) throws SQLException {
        List<Part> parts = new ArrayList<>(Query.list(
                connection,
                "SELECT ifnull(kind, ''), ifnull(diagram, 0), ifnull(id, 0), ifnull(json, '') FROM " + name,
                row -> new Part(key(row), row.getString(4))));
        parts.sort(Comparator.comparing(part -> part.key().kind()));
        return parts;
    }

    private static PartKey key(ResultSet row) throws SQLException {
        return new PartKey(kind(row.getString(1)), row.getInt(2), row.getInt(3));
    }

    /// The kind that is kept as this word.
    ///
    /// @throws SQLException when there is none
    public static PartKind kind(String word) throws SQLException {
        return Stream.of(PartKind.values())
                .filter(each -> JsonObject.word(each).equals(word))
                .findFirst()
                .orElseThrow(() -> new SQLException("the part " + word + " isn't known"));
    }
}
