package keyline.app.command;

/// Cutting and pasting of what is selected.
public interface ClipboardActions {

    /// Copies what is selected.
    void copy();

    /// Copies what is selected and deletes it.
    void cut();

    /// Adds what the clipboard holds: tables of Keyline, scripts, rows of a spreadsheet.
    void paste();

    /// Doubles what is selected.
    void duplicate();
}
