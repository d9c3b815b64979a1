package keyline.persistence.database;

import java.sql.Connection;
import java.sql.SQLException;
import keyline.model.Schema;

/// Reads the schema of a live database.
public interface Catalogue {

    /// The tables, views and types that the connection's user sees. Nothing is changed.
    Schema read(Connection connection) throws SQLException;
}
