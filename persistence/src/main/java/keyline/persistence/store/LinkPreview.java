package keyline.persistence.store;

import java.util.List;

/// What would become of a column's values if it referred to another table: those that read like a key are kept, the
/// others would be cleared.
///
/// @param kept how many cells would be kept
/// @param cleared how many would be cleared
/// @param examples some of the values that would be cleared, those of the most cells first
public record LinkPreview(long kept, long cleared, List<Example> examples) {

    /// The column has no values.
    public static final LinkPreview NONE = new LinkPreview(0, 0, List.of());

    public LinkPreview {
        examples = List.copyOf(examples);
    }

    /// A value that would be cleared.
    ///
    /// @param cells in how many cells it stands
    public record Example(String text, long cells) {}
}
