package keyline.persistence.store;

/// A row edit that would help after a refusal, ready to be made.
///
/// @param label what a button says: "Add customer 99"
public record Remedy(String label, RowEdit edit) {}
