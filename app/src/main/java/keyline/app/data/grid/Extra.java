package keyline.app.data.grid;

/// Something at the foot of the list of a cell that isn't one of the proposals.
///
/// @param label what it is called, "Set to NULL"
public record Extra(String label, Runnable action) {}
