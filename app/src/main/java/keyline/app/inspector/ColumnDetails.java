package keyline.app.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.EditField;
import keyline.app.control.Labels;
import keyline.app.impact.QuestionSlot;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnText;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.edit.AddConstraint;
import keyline.model.edit.DropColumns;
import keyline.model.edit.DropConstraint;
import keyline.model.edit.Edit;
import keyline.model.edit.SetColumnComment;
import keyline.model.edit.SetPrimaryKey;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What one changes of a column now and then: keys, default, comment, place.
final class ColumnDetails {

    private final TableId tableId;
    private final ColumnId id;
    private final Desk desk;
    private final SourceField source;
    private final EditField comment;
    private final CheckBox primary = new CheckBox("Primary key");
    private final CheckBox unique = new CheckBox("Unique");
    private final VBox node = new VBox();

    ColumnDetails(TableId table, ColumnId column, Desk desk) {
        this.tableId = table;
        this.id = column;
        this.desk = desk;
        source = new SourceField(table, column, desk);
        comment = new EditField("Comment", text -> desk.perform(new SetColumnComment(table, column, text)))
                .prompting("Comment");
        primary.setOnAction(_ -> desk.perform(togglePrimary()));
        unique.setOnAction(_ -> desk.perform(toggleUnique()));
        node.getStyleClass().add("details");
        HBox keys = new HBox(primary, unique);
        keys.getStyleClass().add("choices");
        ActionButton link = ActionButton.styled(
                "Link to another table…", () -> desk.links().link(table, Optional.of(column)), "link");
        node.getChildren().addAll(keys, new QuestionSlot(), source.node(), comment.node(), link, buttons());
    }

    Node node() {
        return node;
    }

    void show(Column column, Table table) {
        primary.setSelected(table.inPrimaryKey(id));
        unique.setSelected(ColumnText.uniqueOver(id, table).isPresent());
        source.show(column.source());
        comment.show(column.comment());
    }

    private Node buttons() {
        ColumnOrder order = new ColumnOrder(tableId, id, desk);
        ActionButton up = icon(Feather.ARROW_UP, "Move up  Alt+Up", order::up);
        ActionButton down = icon(Feather.ARROW_DOWN, "Move down  Alt+Down", order::down);
        ActionButton delete = ActionButton.styled(
                "Delete column", () -> desk.perform(new DropColumns(tableId, Set.of(id))), "link", "danger");
        return Labels.row(delete, up, down);
    }

    private static ActionButton icon(Feather picture, String hint, Runnable action) {
        ActionButton button = ActionButton.styled("", action, "quiet", "icon", "small");
        button.setGraphic(new FontIcon(picture));
        button.setAccessibleText(hint);
        return button.hinted(hint);
    }

    private Edit togglePrimary() {
        Table table = desk.table(tableId);
        List<ColumnId> key = new ArrayList<>(
                table.primaryKey().map(Constraint.PrimaryKey::columns).orElse(List.of()));
        if (!key.remove(id)) {
            key.add(id);
        }
        return new SetPrimaryKey(tableId, key, desk.document().newId(ConstraintId::new));
    }

    private Edit toggleUnique() {
        return ColumnText.uniqueOver(id, desk.table(tableId))
                .<Edit>map(constraint -> new DropConstraint(tableId, constraint.id()))
                .orElseGet(() -> new AddConstraint(
                        tableId, new Constraint.Unique(desk.document().newId(ConstraintId::new), "", List.of(id))));
    }
}
