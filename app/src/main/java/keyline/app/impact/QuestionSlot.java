package keyline.app.impact;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A place in a form where the question about an edit stands that is made there. It takes no room while there is none.
public final class QuestionSlot extends VBox {

    /// An empty one.
    public QuestionSlot() {
        getStyleClass().add("question-slot");
        hold(Optional.empty());
    }

    /// The one that is nearest to a control: beside it, or beside what it is in.
    static Optional<QuestionSlot> nearest(@Nullable Node control) {
        for (Node node = control; node != null; node = node.getParent()) {
            Optional<QuestionSlot> slot = in(node);
            if (slot.isPresent()) {
                return slot;
            }
        }
        return Optional.empty();
    }

    private static Optional<QuestionSlot> in(Node node) {
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .filter(QuestionSlot.class::isInstance)
                        .map(QuestionSlot.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    void hold(Optional<ImpactCard> card) {
        getChildren().setAll(card.stream().toList());
        setManaged(card.isPresent());
        setVisible(card.isPresent());
    }
}
