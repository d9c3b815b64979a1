package keyline.model;

/// The identity of a diagram.
public record DiagramId(int value) implements Id {}
