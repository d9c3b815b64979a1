package keyline.model;

/// A view, kept as it was written.
///
/// @param sql the query after `AS`, verbatim
public record View(ViewId id, NamespaceId namespace, String name, String sql, String comment) {}
