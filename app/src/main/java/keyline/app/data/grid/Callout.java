package keyline.app.data.grid;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import keyline.app.control.Labels;

/// What stands below a line that was refused: why, and what would help.
public final class Callout extends VBox {

    private static final double WIDEST = 640;

    /// A callout with a sentence and buttons.
    public Callout(String message, List<Node> buttons) {
        getStyleClass().add("data-callout");
        Label text = Labels.wrapped(message, "message");
        text.setMaxWidth(WIDEST);
        getChildren().add(text);
        if (!buttons.isEmpty()) {
            FlowPane row = new FlowPane(8, 4);
            row.setPrefWrapLength(WIDEST);
            row.getChildren().addAll(buttons);
            getChildren().add(row);
        }
        setMaxWidth(WIDEST + 28);
    }
}
