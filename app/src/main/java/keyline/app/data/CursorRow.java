package keyline.app.data;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import keyline.app.data.row.LineKey;

/// The row that someone is at, for others who show what belongs to it: only while the panel has the keyboard, so that
/// the diagram is left alone when one turns to it, and only while the switch is on. FX thread only.
final class CursorRow {

    private final ReadOnlyObjectWrapper<Optional<RowAt>> row = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ToggleButton button = new ToggleButton("Follow on diagram");
    private final Region panel;
    private Optional<TableBoard> board = Optional.empty();

    /// Of what is shown in `panel`.
    CursorRow(Region panel) {
        this.panel = panel;
        button.setId("follow-row");
        button.setSelected(true);
        button.setFocusTraversable(true);
        button.setTooltip(
                new Tooltip("While you are in the grid, the tables and lines\nof rows related to yours are lit."));
        button.selectedProperty().subscribe(this::tell);
        panel.focusWithinProperty().subscribe(this::tell);
    }

    ReadOnlyObjectProperty<Optional<RowAt>> row() {
        return row.getReadOnlyProperty();
    }

    /// The switch, with another one behind it.
    Node beside(Node other) {
        HBox bar = new HBox(button, other);
        bar.getStyleClass().add("switches");
        return bar;
    }

    /// Takes what the grid shows now.
    void follow(Optional<TableBoard> shown) {
        board = shown;
        tell();
    }

    private void tell() {
        boolean wanted = button.isSelected() && panel.isFocusWithin();
        row.set(wanted ? board.flatMap(CursorRow::at) : Optional.empty());
    }

    private static Optional<RowAt> at(TableBoard board) {
        return board.columns().isEmpty()
                ? Optional.empty()
                : board.cursorLine().key().flatMap(key -> switch (key) {
                    case LineKey.OfRow(long id) -> Optional.of(new RowAt(board.id(), id));
                    case LineKey.OfDraft _ -> Optional.empty();
                });
    }
}
