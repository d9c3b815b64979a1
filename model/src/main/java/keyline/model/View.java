package keyline.model;

/// A view, kept as it was written.
///
/// @param sql the query after `AS`, verbatim
public record View(ViewId id, NamespaceId namespace, String name, String sql, String comment) {

    /// The same view with another comment.
    public View withComment(String changed) {
        return new View(id, namespace, name, sql, changed);
    }
}
