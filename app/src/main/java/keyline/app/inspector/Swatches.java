package keyline.app.inspector;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import keyline.app.control.ActionButton;

/// A row of colours to choose one from; the first is the theme's own.
final class Swatches {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final List<Colour> COLOURS = List.of(
            new Colour("", "No colour"),
            new Colour("#2F6FEB", "Blue"),
            new Colour("#4C9A8A", "Green"),
            new Colour("#8C6BB1", "Purple"),
            new Colour("#C27C3B", "Orange"),
            new Colour("#C0504D", "Red"),
            new Colour("#B58900", "Yellow"),
            new Colour("#3B8EA5", "Cyan"),
            new Colour("#7A8594", "Grey"));

    private final HBox node = new HBox();
    private final Map<String, ActionButton> buttons = new HashMap<>();

    Swatches(Consumer<String> chosen) {
        node.getStyleClass().add("swatches");
        for (Colour colour : COLOURS) {
            ActionButton button = ActionButton.styled("", () -> chosen.accept(colour.hex()), "swatch-button");
            button.setGraphic(swatch(colour));
            button.hinted(colour.name());
            button.setAccessibleText(colour.name());
            buttons.put(colour.hex(), button);
            node.getChildren().add(button);
        }
    }

    HBox node() {
        return node;
    }

    /// Marks the colours that are in use.
    void show(Set<String> used) {
        buttons.forEach((hex, button) -> button.pseudoClassStateChanged(CHOSEN, used.contains(hex)));
    }

    private static Region swatch(Colour colour) {
        Region swatch = new Region();
        swatch.getStyleClass().add("swatch");
        if (colour.hex().isEmpty()) {
            swatch.getStyleClass().add("none");
        } else {
            swatch.setStyle("-fx-background-color: " + colour.hex() + ";");
        }
        return swatch;
    }

    private record Colour(String hex, String name) {}
}
