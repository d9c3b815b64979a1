package keyline.model.migration;

/// What is done to a column that is there before and after.
enum Treatment {
    /// Nothing, but for its name and comment.
    SAME,
    /// It is altered where it stands.
    ALTERED,
    /// A new column takes over its values, and it is dropped.
    CARRIED,
    /// A new column begins empty; the old one is dropped at the end, with its values.
    REPLACED,
    /// It is computed, so it can be dropped and added without a loss.
    RECOMPUTED;

    /// Whether another column stands in its place afterwards.
    boolean isNew() {
        return this == CARRIED || this == REPLACED || this == RECOMPUTED;
    }

    /// Whether the old column makes room by taking another name.
    boolean makesRoom() {
        return this == CARRIED || this == REPLACED;
    }
}
