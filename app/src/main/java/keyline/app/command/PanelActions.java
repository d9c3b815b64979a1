package keyline.app.command;

/// The parts of the window that commands show and hide.
public interface PanelActions {

    /// A part at an edge of the window that can be hidden.
    enum Side {
        OUTLINE,
        INSPECTOR,
        DOCK
    }

    /// Shows the part, or hides it.
    void toggle(Side side);

    /// Whether the part is shown.
    boolean shows(Side side);

    /// What the colours of the diagram stand for.
    LegendActions legend();

    /// Opens the palette over commands, tables and columns.
    void openPalette();

    /// Opens the palette over tables and columns.
    void openFind();

    /// Has the name of the shown diagram typed in place.
    void renameDiagram();

    /// Shows a tab of the dock, by its key.
    void showTab(String key);

    /// Shows the page for importing from a live database.
    void showConnect();

    /// Shows the page for exporting pictures and documents.
    void showExport();

    /// Shows the pages that would be printed.
    void showPrint();

    /// Shows the page that compares two versions of the design.
    void showCompare();

    /// Shows the preferences.
    void showPreferences();

    /// Shows all commands with their keys.
    void showShortcuts();

    /// Shows name and version of the program.
    void showAbout();
}
