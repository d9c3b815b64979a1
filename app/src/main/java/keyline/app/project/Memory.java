package keyline.app.project;

import java.nio.file.Path;
import java.util.List;
import keyline.persistence.database.connection.DatabaseAddress;

/// What is remembered about projects from one run to the next. FX thread only.
public interface Memory {

    /// The key of the dialect that new projects are meant for.
    String target();

    /// The projects opened last, the last one first.
    List<Path> recent();

    /// The databases connected to last, the last one first.
    List<DatabaseAddress> connections();

    /// A connection to this database was made.
    void connected(DatabaseAddress address);

    /// A project was opened from this file, or saved to it.
    void opened(Path file);
}
