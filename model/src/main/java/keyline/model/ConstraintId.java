package keyline.model;

/// The identity of a [Constraint].
public record ConstraintId(int value) implements Id {}
