package keyline.app.canvas.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The choices below a field. The field keeps the focus and sends the keys.
final class ChoiceList extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int LONGEST = 8;

    private final Consumer<String> taken;
    private List<String> choices = List.of();
    private int chosen = -1;
    private int first;

    /// Tells `taken` of a choice that was clicked.
    ChoiceList(Consumer<String> taken) {
        this.taken = taken;
        getStyleClass().add("choice-list");
        show(ColumnCompletion.NONE);
    }

    /// Shows these choices; the first is chosen where a part of it was typed.
    void show(ColumnCompletion completion) {
        choices = completion.choices();
        chosen = completion.typed() == ColumnCompletion.Typed.PART ? 0 : -1;
        first = 0;
        boolean any = !choices.isEmpty();
        setVisible(any);
        setManaged(any);
        refresh();
    }

    /// Goes up (-1) or down (1) in the list.
    void step(int direction) {
        int count = choices.size();
        chosen = Math.floorMod(chosen < 0 && direction < 0 ? count - 1 : chosen + direction, count);
        first = Math.clamp(first, Math.max(0, chosen - LONGEST + 1), chosen);
        refresh();
    }

    /// Whether there are choices.
    boolean isOffering() {
        return !choices.isEmpty();
    }

    /// The choice that Enter or Tab takes.
    Optional<String> chosen() {
        return chosen < 0 || chosen >= choices.size() ? Optional.empty() : Optional.of(choices.get(chosen));
    }

    private void refresh() {
        int end = Math.min(choices.size(), first + LONGEST);
        getChildren()
                .setAll(choices.subList(Math.min(first, end), end).stream()
                        .map(this::row)
                        .toList());
    }

    private Label row(String choice) {
        Label row = new Label(choice);
        row.getStyleClass().add("choice");
        row.setMaxWidth(Double.MAX_VALUE);
        row.pseudoClassStateChanged(CHOSEN, chosen().filter(choice::equals).isPresent());
        row.setOnMousePressed(event -> {
            event.consume();
            taken.accept(choice);
        });
        return row;
    }
}
