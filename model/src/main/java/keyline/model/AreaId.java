package keyline.model;

/// The identity of an area on a diagram.
public record AreaId(int value) implements NodeId {}
