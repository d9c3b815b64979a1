package keyline.app.canvas.figure;

/// What stands before a column's name.
public enum Mark {
    NONE,
    /// Part of the primary key.
    KEY,
    /// Part of a foreign key.
    LINK,
    /// Part of the primary key and of a foreign key.
    KEY_AND_LINK,
    /// Unique by itself.
    UNIQUE
}
