package keyline.app.inspector;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;

/// The foreign keys of a table and those that refer to it; a click selects one. Below, a form for the next one.
final class RelationsSection implements Section {

    private final TableId table;
    private final Desk desk;
    private final LongList list = new LongList("relations");
    private final ActionButton add = ActionButton.styled("+ Relation", this::openForm, "link");
    private final VBox node = new VBox();
    private Schema schema = Schema.empty();
    private Optional<RelationForm> form = Optional.empty();

    RelationsSection(TableId table, Desk desk) {
        this.table = table;
        this.desk = desk;
        add.setId("add-relation");
        node.getStyleClass().add("section");
        node.getChildren().addAll(Labels.of("RELATIONS", "caption"), list.node(), add);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // while tables are dragged, every version has the same schema
    public void show(Table shown, Document document) {
        if (document.schema() != schema) {
            schema = document.schema();
            list.show(RelationLines.of(shown, document, desk).all());
        }
        form.ifPresent(open -> open.show(document));
    }

    private void openForm() {
        RelationForm opened = new RelationForm(table, desk, this::closeForm);
        opened.show(desk.document());
        form = Optional.of(opened);
        node.getChildren().remove(add);
        node.getChildren().add(opened.node());
    }

    private void closeForm() {
        form.ifPresent(open -> node.getChildren().remove(open.node()));
        form = Optional.empty();
        node.getChildren().add(add);
    }
}
