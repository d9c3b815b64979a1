package keyline.app.data.row;

/// What a line of the grid is recognised by, wherever it stands.
public sealed interface LineKey {

    /// A row of the store, by its rowid.
    record OfRow(long row) implements LineKey {}

    /// A row that is only typed so far.
    ///
    /// @param number in the order of their beginning
    record OfDraft(int number) implements LineKey {}
}
