package keyline.persistence.file;

import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import keyline.model.Table;
import keyline.model.Value;
import keyline.persistence.sqlite.Failure;

/// Writes the rows of one table into an SQLite file. The table comes into being with its first row.
final class RowWriter implements Consumer<List<Value>>, Closeable {

    private final Connection connection;
    private final Table table;
    private Optional<PreparedStatement> insert = Optional.empty();

    RowWriter(Connection connection, Table table) {
        this.connection = connection;
        this.table = table;
    }

    /// Whether there was any row.
    boolean wroteAny() {
        return insert.isPresent();
    }

    /// @throws java.io.UncheckedIOException when the disk is full, say
    @Override
    public void accept(List<Value> row) {
        try {
            if (insert.isEmpty()) {
                RowTables.create(connection, table);
                insert = Optional.of(RowTables.insert(connection, table));
            }
            RowTables.add(insert.get(), row);
        } catch (SQLException e) {
            throw Failure.unchecked(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (insert.isPresent()) {
                insert.get().close();
            }
        } catch (SQLException e) {
            throw Failure.io(e);
        }
    }
}
