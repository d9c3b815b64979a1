package keyline.app.migrate;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import keyline.app.compare.RenameBox;
import keyline.app.control.Labels;
import keyline.model.match.Rename;

/// What may have been renamed, each with a check box: nothing is taken for renamed unless somebody says so.
final class RenameBoxes {

    private final Consumer<Rename> toggled;
    private final VBox boxes = new VBox(4);
    private final ScrollPane scroll = new ScrollPane(boxes);
    private final VBox node = new VBox(Labels.of("Renamed?", "title"), scroll);

    RenameBoxes(Consumer<Rename> toggled) {
        this.toggled = toggled;
        scroll.setFitToWidth(true);
        node.getStyleClass().add("rename-boxes");
        node.managedProperty().bind(node.visibleProperty());
        node.setVisible(false);
    }

    Node node() {
        return node;
    }

    /// Shows these, with those checked that are confirmed.
    void show(List<Rename> offered, List<Rename> confirmed) {
        node.setVisible(!offered.isEmpty());
        boxes.getChildren()
                .setAll(offered.stream()
                        .map(rename -> RenameBox.of(rename, confirmed, toggled))
                        .toList());
    }
}
