package keyline.app.data.grid;

import javafx.scene.layout.Region;

/// Where the editor of a cell stands while someone types: in a grid, or on the page of a row.
public interface EditorPlace {

    /// Shows the editor in place of a cell, which is made visible.
    ///
    /// @param line of the cell, from 0
    /// @param column of the cell, from 0
    void showEditor(long line, int column, Region editor);

    /// Shows the cell again.
    void hideEditor();

    /// Takes the focus back from the editor.
    void takeFocus();
}
