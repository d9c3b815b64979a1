package keyline.app.ddl;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// Shows a script with line numbers. Only the lines in view are laid out, so a script of any length appears at once;
/// lines can be selected and copied.
public final class ScriptView {

    private static final double LINE_HEIGHT = 19;

    private final ListView<SqlLine> list = new ListView<>();

    /// A view without a script.
    ///
    /// @param id of the list
    /// @param nothing what stands there while there is no script
    public ScriptView(String id, String nothing) {
        list.setId(id);
        list.setFixedCellSize(LINE_HEIGHT);
        list.setCellFactory(_ -> new ScriptCell());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getStyleClass().add("script");
        Label empty = new Label(nothing);
        empty.getStyleClass().add("empty-state");
        list.setPlaceholder(empty);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// The view.
    public Region node() {
        return list;
    }

    /// Shows another script.
    public void show(List<SqlLine> lines) {
        list.getItems().setAll(lines);
    }

    /// Moves the view to the first line that satisfies this.
    public void scrollTo(Predicate<SqlLine> wanted) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (wanted.test(list.getItems().get(i))) {
                list.scrollTo(Math.max(0, i - 1));
                return;
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            copy(list.getSelectionModel().getSelectedItems().stream()
                    .map(SqlLine::text)
                    .collect(Collectors.joining("\n")));
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            list.getSelectionModel().selectAll();
            event.consume();
        }
    }

    /// Puts a text on the clipboard.
    public static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
