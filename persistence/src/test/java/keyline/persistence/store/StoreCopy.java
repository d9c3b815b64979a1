package keyline.persistence.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// What is on disk of a store that nobody else can read while it is open: its file and the WAL beside it are copied, as
/// a crash would leave them.
final class StoreCopy implements AutoCloseable {

    private final Path folder;
    private final Connection connection;

    StoreCopy(Path file) throws SQLException {
        try {
            folder = Files.createTempDirectory("keyline-store");
            Path copy = Files.copy(file, folder.resolve("copy"));
            Path wal = file.resolveSibling(file.getFileName() + "-wal");
            if (Files.exists(wal)) {
                Files.copy(wal, folder.resolve("copy-wal"));
            }
            connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        try {
            Files.deleteIfExists(folder.resolve("copy-wal"));
            Files.deleteIfExists(folder.resolve("copy-shm"));
            Files.delete(folder.resolve("copy"));
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
