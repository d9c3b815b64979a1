package keyline.app.control;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/// Proposes texts below a field while one types into it: arrow keys choose, Enter and Tab take. The field keeps the focus.
public final class Completion {

    private static final int MOST = 8;
    private static final double ROW = 26;

    private final TextField field;
    private final Function<String, List<String>> proposals;
    private final ListView<String> list = new ListView<>();
    private final Popup popup = new Popup();

    private Completion(TextField field, Function<String, List<String>> proposals) {
        this.field = field;
        this.proposals = proposals;
        list.getStyleClass().add("completion");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setOnMouseClicked(_ -> take());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setConsumeAutoHidingEvents(false);
    }

    /// Proposes in this field.
    ///
    /// @param proposals for what was typed so far, the best first
    public static void in(TextField field, Function<String, List<String>> proposals) {
        Completion completion = new Completion(field, proposals);
        field.textProperty().addListener(_ -> completion.typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, completion::pressed);
        field.focusedProperty().addListener(_ -> completion.popup.hide());
    }

    private void typed() {
        List<String> texts = proposals.apply(field.getText()).stream().limit(MOST).toList();
        if (!field.isFocused() || texts.isEmpty() || texts.equals(List.of(field.getText()))) {
            popup.hide();
            return;
        }
        list.getItems().setAll(texts);
        list.getSelectionModel().clearSelection();
        list.setPrefSize(Math.max(160, field.getWidth()), ROW * texts.size() + 10);
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        popup.show(field, place.getMinX(), place.getMaxY() + 2);
    }

    private void pressed(KeyEvent event) {
        if (!popup.isShowing()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> choose(1, event);
            case UP -> choose(-1, event);
            case ENTER, TAB -> take();
            case ESCAPE -> {
                popup.hide();
                event.consume();
            }
            default -> {}
        }
    }

    private void choose(int step, KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex() + step;
        list.getSelectionModel().clearAndSelect(Math.clamp(at, 0, list.getItems().size() - 1));
        event.consume();
    }

    /// Takes the chosen text; the key that did it then does in the field what it always does.
    private void take() {
        String chosen = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (chosen != null) {
            field.setText(chosen);
            field.end();
            popup.hide();
        }
    }
}
