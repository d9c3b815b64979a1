package keyline.model.code;

/// What some formats can write beside a design when it is asked for; others take no notice.
public enum CodeOption {
    /// Drizzle's relations, by which its queries follow foreign keys in both directions.
    RELATIONS
}
