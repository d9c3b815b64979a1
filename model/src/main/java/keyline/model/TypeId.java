package keyline.model;

/// The identity of a [NamedType].
public record TypeId(int value) implements Id {}
