package keyline.app.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import keyline.app.Selection;
import keyline.app.control.ActionButton;
import keyline.app.control.Choice;
import keyline.app.control.Choice.Option;
import keyline.app.control.Labels;
import keyline.model.ColumnId;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.edit.LinkColumns;
import keyline.model.edit.LinkEnd;

/// Makes a relation: the column that refers, the table and the column that it refers to. The button says what is missing.
final class RelationForm {

    private final TableId child;
    private final Desk desk;
    private final Runnable close;
    private final Choice<ColumnId> column;
    private final Choice<TableId> parent;
    private final Choice<ColumnId> target;
    private final ActionButton add = ActionButton.styled("Add relation", this::add, "primary");
    private final VBox node = new VBox();

    RelationForm(TableId child, Desk desk, Runnable close) {
        this.child = child;
        this.desk = desk;
        this.close = close;
        column = new Choice<ColumnId>("Column", _ -> refresh()).prompting("Choose a column");
        parent = new Choice<TableId>("Refers to table", _ -> refresh()).prompting("Choose a table");
        target = new Choice<ColumnId>("Key", _ -> refresh()).prompting("Choose its key");
        column.node().setId("relation-column");
        parent.node().setId("relation-parent");
        target.node().setId("relation-target");
        add.setId("relation-add");
        ActionButton cancel = ActionButton.styled("Cancel", close, "quiet");
        node.getStyleClass().addAll("details", "form");
        node.getChildren().addAll(
                Labels.field("Column", column.node()),
                Labels.field("Refers to", parent.node()),
                Labels.field("Key", target.node()),
                Labels.row(add, cancel));
        add.setMaxWidth(ActionButton.USE_PREF_SIZE);
    }

    Node node() {
        return node;
    }

    void show(Document document) {
        Table table = document.schema().table(child);
        column.show(
                table.columns().stream().map(each -> Option.of(each.id(), each.name())).toList(), column.value());
        parent.show(
                document.schema().tables().stream().map(each -> Option.of(each.id(), each.name())).toList(), parent.value());
        target.show(targets(document), target.value());
        add.obstruct(missing());
    }

    private void refresh() {
        show(desk.document());
    }

    private List<Option<ColumnId>> targets(Document document) {
        if (column.value().isEmpty() || parent.value().isEmpty()) {
            return List.of();
        }
        LinkEnd.OfColumn from = new LinkEnd.OfColumn(child, column.value().get());
        return new RelationTargets(from, document).columnsOf(document.schema().table(parent.value().get()));
    }

    private Optional<String> missing() {
        if (column.value().isEmpty()) {
            return Optional.of("Choose the column that refers.");
        }
        if (parent.value().isEmpty()) {
            return Optional.of("Choose the table that it refers to.");
        }
        return target.value().isEmpty() ? Optional.of("Choose the key that it refers to.") : Optional.empty();
    }

    private void add() {
        ConstraintId id = desk.document().newId(ConstraintId::new);
        LinkEnd from = new LinkEnd.OfColumn(child, column.value().orElseThrow());
        LinkEnd to = new LinkEnd.OfColumn(parent.value().orElseThrow(), target.value().orElseThrow());
        close.run();
        desk.perform(new LinkColumns(from, to, id));
        desk.select(new Selection.OfRelation(child, id));
    }
}
