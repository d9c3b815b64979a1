package keyline.persistence.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import keyline.model.Document;
import keyline.model.Table;
import keyline.persistence.json.DocumentAssembly;
import keyline.persistence.json.Part;
import keyline.persistence.json.UnreadableJson;
import keyline.persistence.sqlite.Failure;
import keyline.persistence.sqlite.Guarded;
import keyline.persistence.sqlite.SqliteRows;

/// Reads a project that is an SQLite file. Nothing in it runs: it is opened for reading only, and only plain tables are
/// scanned, that of the document's parts and those that the document names.
final class SqliteProjectReader {

    private final Path file;
    private final FormatUpgrade upgrade;

    SqliteProjectReader(Path file, FormatUpgrade upgrade) {
        this.file = file;
        this.upgrade = upgrade;
    }

    /// Opens the project.
    Project read(SqliteHeader header) throws IOException {
        check(header);
        try (Connection connection = Guarded.reading(file)) {
            Set<String> tables = plainTables(connection);
            Document document = document(connection, tables, header.userVersion());
            Connection rows = Guarded.reading(file);
            return new Project(document, new SqliteRows(rows, table -> query(tables, table)), () -> close(rows));
        } catch (SQLException e) {
            throw damaged(Failure.line(e));
        } catch (UnreadableJson e) {
            throw damaged(String.valueOf(e.getMessage()));
        }
    }

    private void check(SqliteHeader header) throws IOException {
        upgrade.check(file, header.userVersion());
        if (Files.size(file) < header.length()) {
            throw damaged("it is cut short");
        }
    }

    private UnreadableFile damaged(String how) {
        return new UnreadableFile(file, "is damaged (" + how + ")");
    }

    /// The names of the tables that are neither views nor virtual, both of which would run code when they are read.
    private static Set<String> plainTables(Connection connection) throws SQLException {
        Set<String> names = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery(
                        "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main'")) {
            while (tables.next()) {
                names.add(tables.getString(1));
            }
        }
        return names;
    }

    private Document document(Connection connection, Set<String> tables, int version) throws SQLException, IOException {
        if (!tables.contains(Format.PARTS.name())) {
            throw damaged("the table " + Format.PARTS.name() + " is missing");
        }
        DocumentAssembly assembly = new DocumentAssembly();
        for (Part part : Format.PARTS.all(connection)) {
            assembly.add(part, in -> upgrade.apply(version, part.key().kind(), in));
        }
        return assembly.document();
    }

    private static Optional<String> query(Set<String> tables, Table table) {
        return tables.contains(RowTables.name(table)) ? Optional.of(RowTables.query(table)) : Optional.empty();
    }

    private static void close(Connection connection) throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Failure.io(e);
        }
    }
}
