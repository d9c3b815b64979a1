package keyline.persistence.database;

import java.sql.Connection;
import java.sql.SQLException;
import keyline.model.Schema;
import keyline.model.read.Design;

/// Reads the schema of a live database.
public interface Catalogue {

    /// The tables, views and types that the connection's user sees. Nothing is changed.
    default Schema read(Connection connection) throws SQLException {
        return read(new Query(connection)).document().schema();
    }

    /// The same, with what wasn't understood; another thread may cancel it.
    Design read(Query query) throws SQLException;
}
