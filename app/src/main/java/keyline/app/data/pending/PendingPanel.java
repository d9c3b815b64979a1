package keyline.app.data.pending;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.FocusScroll;
import keyline.app.control.Labels;
import keyline.persistence.store.PendingRemedy;

/// Stands beside the rows that keep a rule from being enforced: the reasons, and what can be done. FX thread only.
final class PendingPanel extends VBox {

    private final Label title = Labels.wrapped("", "title");
    private final Label refusal = Labels.wrapped("", "refusal");
    private final Label rest = Labels.wrapped("", "muted", "small");
    private final GroundsList grounds;
    private final RemedyList remedies;

    PendingPanel(GroundsList grounds, RemedyList remedies, PendingActions actions) {
        this.grounds = grounds;
        this.remedies = remedies;
        getStyleClass().add("pending-panel");
        VBox content = new VBox(
                Labels.of("REASONS", "caption"), grounds, rest, Labels.of("WHAT CAN BE DONE", "caption"), remedies);
        content.getStyleClass().add("content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        FocusScroll.in(scroll);
        ActionButton close = ActionButton.styled("Close", actions::leave, "quiet", "small");
        getChildren().addAll(Labels.row(title, close), refusal, scroll);
        refuse("");
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                actions.leave();
            }
        });
    }

    void show(String sentence, List<Grounds> reasons, Optional<GroundsList.Choosing> choosing, long unread) {
        title.setText(sentence);
        grounds.show(reasons, choosing);
        rest.setText(
                unread > 0 ? "The reasons of the first rows; %,d more rows are in the grid.".formatted(unread) : "");
        rest.setVisible(unread > 0);
        rest.setManaged(unread > 0);
    }

    void show(List<PendingRemedy> found) {
        remedies.show(found);
    }

    /// Says what is in the way of the remedy at a place, which has been tried.
    void obstruct(int at, PendingRemedy tried) {
        remedies.obstruct(at, tried);
    }

    /// Says why a remedy wasn't taken; nothing when the text is empty.
    void refuse(String reason) {
        refusal.setText(reason);
        refusal.setVisible(!reason.isEmpty());
        refusal.setManaged(!reason.isEmpty());
    }
}
