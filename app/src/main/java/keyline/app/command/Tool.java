package keyline.app.command;

/// What a click on the canvas does.
public enum Tool {
    /// Selects and moves.
    SELECT,
    /// Makes a table where one clicks.
    TABLE,
    /// Links two columns with two clicks.
    RELATION,
    /// Makes a note.
    NOTE,
    /// Makes an area around what is dragged over.
    AREA,
    /// Moves the view.
    HAND
}
