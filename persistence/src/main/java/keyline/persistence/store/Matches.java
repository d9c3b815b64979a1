package keyline.persistence.store;

/// How many rows of a child would find their parent through a foreign key.
///
/// @param matching those that find it
/// @param rows all that look for it: those without a NULL in the key's columns
public record Matches(long matching, long rows) {

    /// No row looks for a parent.
    public static final Matches NONE = new Matches(0, 0);
}
