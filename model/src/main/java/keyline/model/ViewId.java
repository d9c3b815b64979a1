package keyline.model;

/// The identity of a [View].
public record ViewId(int value) implements NodeId {}
