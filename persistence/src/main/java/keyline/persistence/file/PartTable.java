package keyline.persistence.file;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import keyline.persistence.json.JsonObject;
import keyline.persistence.json.Part;
import keyline.persistence.json.PartKey;
import keyline.persistence.json.PartKind;
import keyline.persistence.sqlite.Failure;

/// The table in which project files and working stores keep the document, part by part.
final class PartTable {

    static final String NAME = "keyline_object";
    static final String CREATE = """
        CREATE TABLE keyline_object (
            kind TEXT NOT NULL, diagram INTEGER NOT NULL, id INTEGER NOT NULL, json TEXT NOT NULL,
            PRIMARY KEY (kind, diagram, id)
        ) STRICT, WITHOUT ROWID\
        """;
    static final String PUT = "INSERT OR REPLACE INTO keyline_object (kind, diagram, id, json) VALUES (?, ?, ?, ?)";
    static final String REMOVE = "DELETE FROM keyline_object WHERE kind = ? AND diagram = ? AND id = ?";
    static final String ALL =
            "SELECT ifnull(kind, ''), ifnull(diagram, 0), ifnull(id, 0), ifnull(json, '') FROM keyline_object";

    private PartTable() {}

    /// Runs [#PUT].
    ///
    /// @throws java.io.UncheckedIOException when that fails
    static void put(PreparedStatement put, Part part) {
        try {
            bind(put, part.key());
            put.setString(4, part.json());
            put.executeUpdate();
        } catch (SQLException e) {
            throw Failure.unchecked(e);
        }
    }

    /// Runs [#REMOVE].
    ///
    /// @throws java.io.UncheckedIOException when that fails
    static void remove(PreparedStatement remove, PartKey key) {
        try {
            bind(remove, key);
            remove.executeUpdate();
        } catch (SQLException e) {
            throw Failure.unchecked(e);
        }
    }

    private static void bind(PreparedStatement statement, PartKey key) throws SQLException {
        statement.setString(1, JsonObject.word(key.kind()));
        statement.setInt(2, key.diagram());
        statement.setInt(3, key.id());
    }

    /// The part in a row of [#ALL], nothing when its kind isn't known.
    static Optional<Part> part(ResultSet row) throws SQLException {
        String kind = row.getString(1);
        int diagram = row.getInt(2);
        int id = row.getInt(3);
        String json = row.getString(4);
        return Stream.of(PartKind.values())
                .filter(each -> JsonObject.word(each).equals(kind))
                .findFirst()
                .map(each -> new Part(new PartKey(each, diagram, id), json));
    }
}
