package keyline.persistence.store;

import java.sql.SQLException;

/// The type of a physical column, one of those that a STRICT table takes. `ANY` keeps each value as it is.
enum Storage {
    INTEGER,
    REAL,
    TEXT,
    BLOB,
    ANY;

    /// @param name as a declaration has it
    static Storage of(String name) throws SQLException {
        for (Storage storage : values()) {
            if (storage.name().equals(name)) {
                return storage;
            }
        }
        throw new SQLException("The store file has a column of type " + name);
    }
}
