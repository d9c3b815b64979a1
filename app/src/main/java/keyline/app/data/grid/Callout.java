package keyline.app.data.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import keyline.app.control.Labels;

/// What stands below a line that was refused: why, and what would help.
public final class Callout extends VBox {

    private static final double WIDEST = 640;
    private static final double GAP = 8;

    private final List<Label> lines = new ArrayList<>();
    private final FlowPane row = new FlowPane(GAP, 4);

    /// A callout with a sentence and buttons.
    ///
    /// @param attempt what was tried, to stand above the sentence
    public Callout(Optional<String> attempt, String message, List<Node> buttons) {
        getStyleClass().add("data-callout");
        attempt.ifPresent(tried -> lines.add(Labels.wrapped(tried, "attempt")));
        lines.add(Labels.wrapped(message, "message"));
        getChildren().addAll(lines);
        if (!buttons.isEmpty()) {
            row.getChildren().addAll(buttons);
            getChildren().add(row);
        }
    }

    /// As wide as the sentence or the buttons in one line, up to a limit.
    @Override
    protected double computePrefWidth(double height) {
        double buttons = row.getChildren().stream()
                .mapToDouble(button -> button.prefWidth(-1) + GAP)
                .sum();
        double text =
                lines.stream().mapToDouble(line -> line.prefWidth(-1)).max().orElse(0);
        double content = Math.min(WIDEST, Math.max(text, buttons));
        return snappedLeftInset() + content + snappedRightInset();
    }
}
