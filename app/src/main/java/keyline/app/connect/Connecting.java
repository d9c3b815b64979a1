package keyline.app.connect;

import java.util.List;
import keyline.app.job.Work;
import keyline.persistence.database.connection.DatabaseAddress;
import keyline.persistence.read.Input;

/// What the page asks of the part that keeps projects. FX thread only.
public interface Connecting {

    /// The databases connected to last, the last one first.
    List<DatabaseAddress> remembered();

    /// A connection to this database was made.
    void connected(DatabaseAddress address);

    /// Opens what comes of reading as a new project, once the user has said what becomes of unsaved work.
    ///
    /// @param name of the database
    void openRead(String name, Work<Input> reading);

    /// Shows what would change if what comes of reading were part of the open project.
    ///
    /// @param name of the database
    void reviewRead(String name, Work<Input> reading);
}
