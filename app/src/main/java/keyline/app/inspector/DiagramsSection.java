package keyline.app.inspector;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import keyline.app.control.Labels;
import keyline.app.control.Rows;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.edit.DropDiagram;
import keyline.model.edit.RenameDiagram;

/// The diagrams of a document.
final class DiagramsSection {

    private final Desk desk;
    private final Rows<DiagramId, NameLine> rows;
    private final VBox node = new VBox();

    DiagramsSection(Desk desk) {
        this.desk = desk;
        VBox list = new VBox();
        list.getStyleClass().add("field-list");
        rows = new Rows<>(list, this::line, NameLine::node);
        node.getStyleClass().add("section");
        node.getChildren().addAll(Labels.of("DIAGRAMS", "caption"), list);
    }

    Node node() {
        return node;
    }

    void show(Document document) {
        Optional<String> last = document.diagrams().size() > 1
                ? Optional.empty()
                : Optional.of("A document has at least one diagram.");
        rows.show(document.diagrams().keys(), (id, row) -> {
            row.name().show(document.diagram(id).name());
            row.delete().obstruct(last);
        });
    }

    private NameLine line(DiagramId id) {
        return new NameLine(
                "A diagram",
                name -> desk.perform(new RenameDiagram(id, name)),
                () -> desk.perform(new DropDiagram(id)));
    }
}
