package keyline.app.data.row;

/// What a cell shows.
public sealed interface CellContent {

    /// Nothing: the row is being read, or the text is the empty one.
    record Blank() implements CellContent {}

    /// NULL.
    record Null() implements CellContent {}

    /// A value.
    record Plain(String text) implements CellContent {}

    /// True or false.
    record Truth(boolean on) implements CellContent {}

    /// A key with a summary of the row that it belongs to.
    ///
    /// @param summary empty where there is none, or it isn't read yet
    record Chip(String key, String summary) implements CellContent {}

    /// In words what the database will put there, or what to do.
    record Hint(String text) implements CellContent {}

    /// A value has to be typed here before the row can be taken.
    record Needed() implements CellContent {}

    /// What was typed is no value.
    record Unreadable(String text) implements CellContent {}
}
