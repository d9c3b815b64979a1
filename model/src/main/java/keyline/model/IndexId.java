package keyline.model;

/// The identity of an [Index].
public record IndexId(int value) implements Id {}
