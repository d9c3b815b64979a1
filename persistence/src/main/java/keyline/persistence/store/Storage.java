package keyline.persistence.store;

/// The type of a physical column, one of those that a STRICT table takes. `ANY` keeps each value as it is.
enum Storage {
    INTEGER,
    REAL,
    TEXT,
    BLOB,
    ANY
}
