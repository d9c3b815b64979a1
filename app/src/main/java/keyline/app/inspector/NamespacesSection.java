package keyline.app.inspector;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.control.Rows;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Schema;
import keyline.model.edit.AddNamespace;
import keyline.model.edit.DropNamespace;
import keyline.model.edit.RenameNamespace;

/// The namespaces of a document beside the default one, which has no name of its own.
final class NamespacesSection {

    private final Desk desk;
    private final Rows<NamespaceId, NameLine> rows;
    private final VBox node = new VBox();

    NamespacesSection(Desk desk) {
        this.desk = desk;
        VBox list = new VBox();
        list.getStyleClass().add("field-list");
        rows = new Rows<>(list, this::line, NameLine::node);
        ActionButton add = ActionButton.styled("+ Schema", this::add, "link");
        add.hinted("A schema of PostgreSQL or SQL Server: names are unique within it");
        node.getStyleClass().add("section");
        node.getChildren().addAll(Labels.of("SCHEMAS", "caption"), list, add);
    }

    Node node() {
        return node;
    }

    void show(Schema schema) {
        List<NamespaceId> named = schema.namespaces().stream()
                .map(Namespace::id)
                .filter(id -> !id.equals(Namespace.DEFAULT.id()))
                .toList();
        rows.show(named, (id, row) -> row.name().show(schema.namespaces().get(id).name()));
    }

    private NameLine line(NamespaceId id) {
        return new NameLine(
                "A schema",
                name -> desk.perform(new RenameNamespace(id, name)),
                () -> desk.perform(new DropNamespace(id)));
    }

    private void add() {
        NamespaceId id = desk.document().newId(NamespaceId::new);
        String name = FreeName.like("schema", desk.schema().namespaces().stream().map(Namespace::name));
        desk.perform(new AddNamespace(new Namespace(id, name)));
        Platform.runLater(() -> rows.row(id).name().edit());
    }
}
