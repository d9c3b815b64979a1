package keyline.app.inspector;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.impact.QuestionSlot;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A column in the list of a table's page: name, type and NOT NULL in one line, the rest below when it is opened.
final class ColumnRow {

    private final TableId table;
    private final ColumnId id;
    private final Desk desk;
    private final ColumnFields fields;
    private final StackPane mark = new StackPane();
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
    private final VBox node = new VBox();
    private Optional<ColumnDetails> details = Optional.empty();

    ColumnRow(TableId table, ColumnId column, Desk desk) {
        this.table = table;
        this.id = column;
        this.desk = desk;
        this.fields = new ColumnFields(table, column, desk);
        fields.name().field().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        ActionButton more = ActionButton.styled("", this::toggle, "quiet", "icon", "small", "disclosure");
        more.setGraphic(arrow);
        more.hinted("Keys, default, comment, order").setAccessibleText("Details of the column");
        mark.getStyleClass().add("column-mark");
        mark.setMouseTransparent(true);
        StackPane name = new StackPane(fields.name().node(), mark);
        StackPane.setAlignment(mark, Pos.TOP_LEFT);
        name.getStyleClass().add("column-name");
        HBox line = new HBox(name, fields.type().node(), fields.notNull(), more);
        HBox.setHgrow(name, Priority.ALWAYS);
        line.getStyleClass().add("column-line");
        new ColumnMenu(table, column, desk).offerOn(line);
        node.getChildren().addAll(line, new QuestionSlot());
    }

    Node node() {
        return node;
    }

    void show(Column column, Table owner, Document document) {
        fields.show(column, owner, document);
        mark.getChildren().setAll(ColumnMark.of(column, owner).node());
        details.ifPresent(shown -> shown.show(column, owner));
    }

    /// Has the name typed.
    void edit() {
        fields.name().edit();
    }

    private void toggle() {
        details.ifPresentOrElse(this::close, this::open);
    }

    private void open() {
        ColumnDetails opened = new ColumnDetails(table, id, desk);
        opened.show(desk.table(table).column(id), desk.table(table));
        details = Optional.of(opened);
        node.getChildren().add(opened.node());
        arrow.setIconCode(Feather.CHEVRON_DOWN);
    }

    private void close(ColumnDetails opened) {
        details = Optional.empty();
        node.getChildren().remove(opened.node());
        arrow.setIconCode(Feather.CHEVRON_RIGHT);
    }

    private void pressed(KeyEvent event) {
        ColumnOrder order = new ColumnOrder(table, id, desk);
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            order.up();
            event.consume();
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            order.down();
            event.consume();
        }
    }
}
