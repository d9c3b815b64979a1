package keyline.model.diagram;

/// How much of a table is drawn.
public enum Detail {
    /// Every column.
    ALL,
    /// The columns of keys and foreign keys.
    KEYS,
    /// The header only.
    NAMES
}
