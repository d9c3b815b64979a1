package keyline.persistence.file;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.Table;
import keyline.persistence.json.DocumentParts;
import keyline.persistence.sqlite.Failure;
import keyline.persistence.sqlite.Guarded;
import keyline.persistence.sqlite.PartTable;

/// Writes a project as one SQLite file: the document as JSON objects, the rows as tables, and views that show them
/// under the user's names to other SQLite tools.
final class SqliteProjectWriter {

    private final Connection connection;

    private SqliteProjectWriter(Connection connection) {
        this.connection = connection;
    }

    /// Writes a file that doesn't exist yet.
    static void write(Path file, Document document, SampleRows rows) throws IOException {
        try (Connection connection = Guarded.scratch(file)) {
            SqliteProjectWriter writer = new SqliteProjectWriter(connection);
            writer.head();
            connection.setAutoCommit(false);
            writer.objects(document);
            writer.rows(document, rows);
            connection.commit();
        } catch (SQLException e) {
            throw Failure.io(e);
        }
    }

    private void head() throws SQLException {
        run("PRAGMA application_id = " + Format.APPLICATION_ID);
        run("PRAGMA user_version = " + Format.VERSION);
        run("CREATE TABLE keyline_meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID");
        run("INSERT INTO keyline_meta VALUES ('about', 'A Keyline project: keyline_object holds the design.')");
    }

    private void objects(Document document) throws SQLException {
        Format.PARTS.create(connection);
        try (PreparedStatement putting = Format.PARTS.putting(connection)) {
            DocumentParts.of(document, part -> PartTable.put(putting, part));
        }
    }

    private void rows(Document document, SampleRows rows) throws SQLException, IOException {
        UserNames names = new UserNames(document.schema());
        for (Table table : document.schema().tables()) {
            try (RowWriter writer = new RowWriter(connection, table)) {
                rows.forEach(table, writer);
                if (writer.wroteAny()) {
                    run(names.view(table));
                }
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
