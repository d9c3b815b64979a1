package keyline.app.inspector;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.control.Rows;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.edit.AddColumn;

/// The columns of a table, and a button for the next one.
final class ColumnsSection implements Section {

    private final TableId table;
    private final Desk desk;
    private final VBox list = new VBox();
    private final Rows<ColumnId, ColumnRow> rows;
    private final VBox node = new VBox();

    ColumnsSection(TableId table, Desk desk) {
        this.table = table;
        this.desk = desk;
        this.rows = new Rows<>(list, column -> new ColumnRow(table, column, desk), ColumnRow::node);
        list.getStyleClass().add("column-list");
        ActionButton add = ActionButton.styled("+ Column", this::add, "link");
        add.setId("add-column");
        node.getStyleClass().add("section");
        node.getChildren().addAll(
                Labels.row(Labels.of("COLUMNS", "caption"), Labels.of("NN", "caption", "not-null-caption")), list, add);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Table shown, Document document) {
        rows.show(
                shown.columns().stream().map(Column::id).toList(),
                (id, row) -> row.show(shown.column(id), shown, document));
    }

    private void add() {
        Table before = desk.table(table);
        ColumnId id = desk.document().newId(ColumnId::new);
        String name = FreeName.like("column", before.columns().stream().map(Column::name));
        Column column = Column.of(id, name, ColumnType.Plain.INTEGER);
        desk.perform(new AddColumn(table, before.columns().size(), column));
        Platform.runLater(() -> rows.row(id).edit());
    }
}
