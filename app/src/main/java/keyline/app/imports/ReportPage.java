package keyline.app.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.model.read.Skipped;

/// The report of a reading: what it was read as, what was read otherwise than it stands there, and every statement that
/// was left out. It can be copied, all of it or the statement under the cursor.
final class ReportPage extends VBox {

    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final Found found;
    private final ListView<Skipped> list;

    /// @param again reads it as another format
    ReportPage(Found found, FormatChoice again) {
        this.found = found;
        this.list = ReportList.of(found.input().report());
        getStyleClass().add("import-page");
        setVgrow(list, Priority.ALWAYS);
        HBox head = Labels.row(Labels.wrapped(found.sentence()), ActionButton.styled("Copy", this::copyAll));
        getChildren().addAll(head, again);
        found.input().report().remarks().forEach(remark -> getChildren().add(Labels.wrapped(remark, "muted")));
        getChildren().add(list.getItems().isEmpty() ? nothing() : list);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                event.consume();
                copySelected();
            } else if (event.getCode() == KeyCode.ENTER) {
                copySelected();
            }
        });
    }

    private Label nothing() {
        return Labels.of(
                found.input().report().remarks().isEmpty() ? "Everything was read." : "All else was read.", "muted");
    }

    private void copyAll() {
        List<String> lines = new ArrayList<>(List.of(found.sentence()));
        lines.addAll(found.input().report().remarks());
        copy(Stream.concat(
                        lines.stream(),
                        found.input().report().skipped().stream().map(ReportPage::text))
                .collect(Collectors.joining("\n")));
    }

    private void copySelected() {
        Skipped selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            copy(selected.statement());
        }
    }

    private static String text(Skipped skipped) {
        return "\n-- %s%s\n%s"
                .formatted(
                        skipped.place().isEmpty() ? "" : skipped.place() + ": ", skipped.reason(), skipped.statement());
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
