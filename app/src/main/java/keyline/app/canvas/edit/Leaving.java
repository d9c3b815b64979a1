package keyline.app.canvas.edit;

/// How an editor on the canvas is left.
enum Leaving {
    ENTER,
    /// Tab behind the last field of the line.
    FORTH,
    /// Shift+Tab before the first field of the line.
    BACK,
    UP,
    DOWN,
    /// What is edited is to change places with what is above it.
    MOVE_UP,
    MOVE_DOWN,
    /// Something else was clicked.
    AWAY,
    /// What was typed is dropped.
    ESCAPE
}
