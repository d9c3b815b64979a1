package keyline.model;

/// A schema in the sense of PostgreSQL and SQL Server: the names of tables, views and types are unique within it.
///
/// @param name empty for the dialect's own (`public`, `dbo`, the MySQL database)
public record Namespace(NamespaceId id, String name) {

    /// The namespace that every schema has.
    public static final Namespace DEFAULT = new Namespace(new NamespaceId(1), "");
}
