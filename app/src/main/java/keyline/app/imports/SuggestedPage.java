package keyline.app.imports;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.model.Document;

/// Tables without types and keys of their own, as their values suggest them, before they are taken.
final class SuggestedPage extends VBox {

    private final Found found;
    private final ObjectProperty<Document> document;

    /// @param ways what can be done with them, the usual one first
    SuggestedPage(Found found, List<Way> ways) {
        this.found = found;
        this.document = new SimpleObjectProperty<>(found.document());
        getStyleClass().addAll("import-page", "suggested-page");
        VBox all = new VBox(24);
        found.samples()
                .forEach((table, rows) -> all.getChildren().add(new SuggestedTable(table, document, rows).node()));
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        setVgrow(scroll, Priority.ALWAYS);
        HBox buttons = new HBox(8);
        buttons.getStyleClass().add("import-buttons");
        ways.forEach(way ->
                buttons.getChildren().add(button(way, ways.getFirst().equals(way) ? "primary" : "quiet")));
        getChildren()
                .addAll(
                        Labels.wrapped(
                                "Types, keys and NULL are suggested by the values. Change what isn't meant.", "muted"),
                        scroll,
                        buttons);
    }

    /// Something to do with the tables.
    record Way(String label, Consumer<Found> action) {}

    private ActionButton button(Way way, String look) {
        return ActionButton.styled(way.label(), () -> way.action().accept(found.shaped(document.get())), look);
    }
}
