package keyline.model;

/// The identity of a [Table].
public record TableId(int value) implements NodeId {}
