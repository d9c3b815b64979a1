package keyline.app.inspector;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line that opens to show fields below it. The fields are made when it is opened first.
final class Disclosure {

    private final Label text = Labels.of("");
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
    private final Supplier<Node> fields;
    private final VBox node = new VBox();
    private Optional<Node> opened = Optional.empty();

    Disclosure(Supplier<Node> fields) {
        this.fields = fields;
        ActionButton line = ActionButton.styled("", this::toggle, "line-button");
        line.setGraphic(Labels.row(text, arrow));
        line.accessibleTextProperty().bind(text.textProperty());
        line.setMaxWidth(Double.MAX_VALUE);
        node.getChildren().add(line);
    }

    VBox node() {
        return node;
    }

    void show(String line) {
        text.setText(line);
    }

    /// Gives the line the look of a style class.
    void style(String styleClass) {
        if (!text.getStyleClass().contains(styleClass)) {
            text.getStyleClass().add(styleClass);
        }
    }

    boolean isOpen() {
        return node.getChildren().size() > 1;
    }

    void toggle() {
        if (isOpen()) {
            node.getChildren().remove(1);
            arrow.setIconCode(Feather.CHEVRON_RIGHT);
        } else {
            Node shown = opened.orElseGet(fields);
            opened = Optional.of(shown);
            node.getChildren().add(shown);
            arrow.setIconCode(Feather.CHEVRON_DOWN);
        }
    }
}
