package keyline.app.impact;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.model.edit.Edit;
import keyline.model.impact.Alternative;

/// The question whether an edit is to be made: what it would do, and what could be done instead. Enter makes it, or
/// what has the keyboard; Escape leaves everything as it is.
final class ImpactCard extends VBox {

    private final Answer answer;
    private final ActionButton perform;

    ImpactCard(Foresight foresight, Answer answer) {
        this.answer = answer;
        perform = ActionButton.styled(
                foresight.verb(), () -> answer.perform(foresight.edit()), "primary", "danger", "small");
        getStyleClass().add("question");
        setId("impact-question");
        getChildren().add(Labels.wrapped(foresight.label() + "?", "strong"));
        foresight.sentences().forEach(sentence -> getChildren().add(Labels.wrapped(sentence, "small")));
        foresight.alternatives().forEach(other -> getChildren().add(alternative(other)));
        getChildren().add(new HBox(8, perform, ActionButton.styled("Cancel", answer::leave, "quiet", "small")));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Takes what was decided.
    interface Answer {

        void perform(Edit edit);

        void leave();
    }

    private ActionButton alternative(Alternative other) {
        return ActionButton.styled(other.label(), () -> answer.perform(other.edit()), "link", "wrapped");
    }

    /// Puts the keyboard into it.
    void begin() {
        perform.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            (event.getTarget() instanceof Button button ? button : perform).fire();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            answer.leave();
        }
    }
}
