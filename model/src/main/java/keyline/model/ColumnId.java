package keyline.model;

/// The identity of a [Column].
public record ColumnId(int value) implements Id {}
