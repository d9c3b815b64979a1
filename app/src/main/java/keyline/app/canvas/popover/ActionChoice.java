package keyline.app.canvas.popover;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import keyline.app.control.Labels;
import keyline.model.ReferentialAction;
import org.jspecify.annotations.Nullable;

/// The list of the five referential actions, each with its sentence and, in amber, why it would not work as meant. The
/// sentence of the chosen one stands below.
final class ActionChoice {

    private final ComboBox<ReferentialAction> box = new ComboBox<>();
    private final Label sentence = Labels.wrapped("", "muted", "small");
    private final Label remark = Labels.wrapped("", "warning", "small");
    private Function<ReferentialAction, Words> words = _ -> new Words("", Optional.empty());
    private boolean showing;

    /// A choice.
    ///
    /// @param name for screen readers, and the id of the control
    /// @param chosen takes what the user picked
    ActionChoice(String name, Consumer<ReferentialAction> chosen) {
        box.setId(name);
        box.setAccessibleText(name.replace('-', ' '));
        box.getItems().setAll(ReferentialAction.values());
        box.setVisibleRowCount(ReferentialAction.values().length);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setCellFactory(_ -> new ActionCell());
        box.setButtonCell(new NameCell());
        box.setOnAction(_ -> {
            if (!showing) {
                chosen.accept(box.getValue());
            }
        });
    }

    /// What is said of an action.
    record Words(String sentence, Optional<String> remark) {}

    ComboBox<ReferentialAction> box() {
        return box;
    }

    /// What stands below the control.
    VBox explanation() {
        return new VBox(sentence, remark);
    }

    void show(ReferentialAction action, Function<ReferentialAction, Words> said) {
        words = said;
        showing = true;
        box.setValue(action);
        showing = false;
        Words now = said.apply(action);
        sentence.setText(now.sentence());
        remark.setText(now.remark().orElse(""));
        remark.setManaged(now.remark().isPresent());
        remark.setVisible(now.remark().isPresent());
    }

    private static final class NameCell extends ListCell<ReferentialAction> {
        @Override
        protected void updateItem(@Nullable ReferentialAction action, boolean empty) {
            super.updateItem(action, empty);
            setText(action == null ? "" : action.sql());
        }
    }

    private final class ActionCell extends ListCell<ReferentialAction> {
        @Override
        protected void updateItem(@Nullable ReferentialAction action, boolean empty) {
            super.updateItem(action, empty);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setGraphic(action == null ? null : lines(action));
        }

        private VBox lines(ReferentialAction action) {
            Words said = words.apply(action);
            VBox lines = new VBox(2, Labels.of(action.sql(), "strong"), Labels.of(said.sentence(), "muted", "small"));
            lines.getStyleClass().add("action-lines");
            said.remark().ifPresent(text -> lines.getChildren().add(Labels.of(text, "warning", "small")));
            return lines;
        }
    }
}
