package keyline.model;

/// The identity of a [Namespace].
public record NamespaceId(int value) implements Id {}
