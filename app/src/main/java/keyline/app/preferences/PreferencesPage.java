package keyline.app.preferences;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import keyline.app.control.Choice;
import keyline.app.control.Choice.Option;
import keyline.app.control.Labels;
import keyline.app.theme.Appearance;
import keyline.model.dialect.Dialects;

/// The page on which one chooses how the window looks and behaves. A choice holds at once.
public final class PreferencesPage {

    private PreferencesPage() {}

    /// The page.
    public static Node of(Choices choices) {
        List<Option<Appearance>> themes = List.of(
                Option.of(Appearance.SYSTEM, "As the system"),
                Option.of(Appearance.LIGHT, "Light"),
                Option.of(Appearance.DARK, "Dark"));
        List<Option<String>> targets = Dialects.all().stream()
                .map(dialect -> Option.of(dialect.key(), dialect.displayName()))
                .toList();
        VBox page = new VBox(
                group("LOOK", Labels.field("Theme", choice("preference-theme", "Theme", themes, choices.appearance()))),
                group(
                        "CANVAS",
                        check(
                                "preference-wheel",
                                "The wheel zooms; without this it scrolls, and zooms with Ctrl",
                                choices.wheelZooms()),
                        check(
                                "preference-snap",
                                "Moved tables snap to the grid and to each other; Alt suspends it",
                                choices.snaps())),
                group(
                        "NEW PROJECTS",
                        Labels.field("Target", choice("preference-target", "Target", targets, choices.target()))));
        page.getStyleClass().add("sheet-page");
        return page;
    }

    private static Node group(String title, Node... controls) {
        VBox group = new VBox(Labels.of(title, "caption"));
        group.getChildren().addAll(controls);
        group.getStyleClass().add("group");
        return group;
    }

    private static <T> Node choice(String id, String name, List<Option<T>> options, Property<T> property) {
        Choice<T> choice = new Choice<>(name, property::setValue);
        choice.node().setId(id);
        choice.node().setMaxWidth(220);
        property.subscribe(value -> choice.show(options, Optional.of(value)));
        return choice.node();
    }

    private static Node check(String id, String text, BooleanProperty property) {
        CheckBox box = new CheckBox(text);
        box.setId(id);
        box.selectedProperty().bindBidirectional(property);
        return box;
    }
}
