package keyline.app.inspector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import keyline.app.Selection;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;

/// The foreign keys of a table and those that refer to it; a click selects one. Below, a form for the next one.
final class RelationsSection implements Section {

    private final TableId table;
    private final Desk desk;
    private final VBox list = new VBox();
    private final ActionButton add = ActionButton.styled("+ Relation", this::openForm, "link");
    private final VBox node = new VBox();
    private Optional<RelationForm> form = Optional.empty();

    RelationsSection(TableId table, Desk desk) {
        this.table = table;
        this.desk = desk;
        add.setId("add-relation");
        list.getStyleClass().add("line-list");
        node.getStyleClass().add("section");
        node.getChildren().addAll(Labels.of("RELATIONS", "caption"), list, add);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Table shown, Document document) {
        Schema schema = document.schema();
        Stream<Node> out = shown.foreignKeys().stream()
                .map(key -> line(shown, key, ForeignKeyText.outbound(shown, key, schema)));
        Stream<Node> in = schema.inbound(table).stream()
                .filter(reference -> !reference.child().id().equals(table))
                .map(reference -> line(reference.child(), reference.key(), "← " + ForeignKeyText.inbound(reference.child(), reference.key())));
        List<Node> lines = Stream.concat(out, in).toList();
        list.getChildren().setAll(lines);
        form.ifPresent(open -> open.show(document));
    }

    private Node line(Table child, ForeignKey key, String text) {
        ActionButton line = ActionButton.styled(
                "", () -> desk.select(new Selection.OfRelation(child.id(), key.id())), "line-button");
        line.setGraphic(Labels.row(Labels.of(text), Labels.of(ForeignKeyText.actions(key), "muted", "caption-plain")));
        line.setAccessibleText("Relation " + text);
        line.setMaxWidth(Double.MAX_VALUE);
        return line;
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
