package keyline.persistence.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import keyline.model.SampleRows;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.persistence.sqlite.Failure;
import keyline.persistence.sqlite.Guarded;
import keyline.persistence.sqlite.SqliteRows;

/// Rows in a temporary SQLite file, which goes when they are closed.
final class SpooledRows implements SampleRows, Closeable {

    private final Path file;
    private final Connection connection;
    private final Set<TableId> tables = new HashSet<>();

    private SpooledRows(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /// No rows yet.
    static SpooledRows create() throws IOException {
        Path file = Files.createTempFile("keyline-rows-", ".db");
        try {
            Connection connection = Guarded.scratch(file);
            connection.setAutoCommit(false);
            return new SpooledRows(file, connection);
        } catch (SQLException e) {
            Files.delete(file);
            throw Failure.io(e);
        }
    }

    /// Takes the rows of a table, which may come once.
    RowWriter writer(Table table) throws IOException {
        if (!tables.add(table.id())) {
            throw new IOException("The rows of " + table.name() + " come twice");
        }
        return new RowWriter(connection, table);
    }

    @Override
    public void forEach(Table table, Consumer<List<Value>> row) {
        new SqliteRows(connection, this::query).forEach(table, row);
    }

    private Optional<String> query(Table table) {
        return tables.contains(table.id()) ? Optional.of(RowTables.query(table)) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Failure.io(e);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
