package keyline.app.inspector;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.model.edit.Edit;
import keyline.model.impact.Alternative;
import keyline.model.impact.Consequence;
import keyline.model.impact.Impact;

/// Stands below what makes an edit, and asks before an edit is made that other parts of the design would suffer from:
/// it names them and offers what can be done instead. An edit that concerns nothing else is made at once.
final class ImpactQuestion {

    private final Desk desk;
    private final Runnable cancelled;
    private final FlowPane buttons = new FlowPane(8, 4);
    private final VBox node = new VBox();
    private Optional<Edit> asked = Optional.empty();

    /// A question that isn't asked yet.
    ///
    /// @param cancelled brings the fields back to what the document has
    ImpactQuestion(Desk desk, Runnable cancelled) {
        this.desk = desk;
        this.cancelled = cancelled;
        node.getStyleClass().add("question");
        hide();
    }

    Node node() {
        return node;
    }

    /// Makes the edit, or asks first.
    void perform(Edit edit) {
        Impact impact = Impact.of(edit, desk.document());
        if (impact.isEmpty()) {
            make(edit);
        } else {
            asked = Optional.of(edit);
            show(edit, impact);
            Platform.runLater(buttons.getChildren().getFirst()::requestFocus); // which scrolls it into sight
        }
    }

    /// Asks again about the document as it is now, or no more.
    void refresh() {
        asked.ifPresent(edit -> {
            Impact impact = Impact.of(edit, desk.document());
            if (impact.isEmpty()) {
                hide();
            } else {
                show(edit, impact);
            }
        });
    }

    private void show(Edit edit, Impact impact) {
        node.getChildren().clear();
        buttons.getChildren().clear();
        for (Consequence consequence : impact.consequences()) {
            node.getChildren().add(Labels.wrapped(consequence.sentence(), "small"));
        }
        for (Alternative alternative : impact.alternatives()) {
            buttons.getChildren().add(ActionButton.styled(alternative.label(), () -> make(alternative.edit()), "link"));
        }
        buttons.getChildren().add(ActionButton.styled("Do it anyway", () -> make(edit), "link", "danger"));
        buttons.getChildren().add(ActionButton.styled("Cancel", this::cancel, "link"));
        node.getChildren().add(buttons);
        node.setManaged(true);
        node.setVisible(true);
    }

    private void make(Edit edit) {
        hide();
        desk.session().performSeen(edit);
    }

    private void cancel() {
        hide();
        cancelled.run();
    }

    private void hide() {
        asked = Optional.empty();
        node.getChildren().clear();
        node.setManaged(false);
        node.setVisible(false);
    }
}
