package keyline.model.dialect;

/// Where a name must be unique. Two kinds of things with an equal scope share it: in PostgreSQL no index may be named
/// like a table of its schema, because both are relations.
///
/// @param extent how far it reaches
/// @param words what the dialect calls the things that share it: "relation", "constraint"
public record Scope(Extent extent, String words) {

    /// How far a scope reaches.
    public enum Extent {
        /// One table.
        TABLE,
        /// One namespace: a schema of PostgreSQL, a database of MySQL.
        NAMESPACE
    }
}
