package keyline.persistence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/// Writes the store out: into its main file, or into another.
final class Copying {

    private final Parts parts;

    Copying(Parts parts) {
        this.parts = parts;
    }

    StoreState checkpoint() throws SQLException {
        parts.database().run("PRAGMA wal_checkpoint(TRUNCATE)");
        return parts.catalog().now().state();
    }

    Path to(Path target) throws SQLException, IOException {
        if (Files.exists(target)) {
            throw new IOException(target + " exists already");
        }
        parts.database().copyTo(target);
        try (Database copy = new Database(target)) {
            new Stripping(copy, parts.catalog().now()).run();
        }
        return target;
    }
}
