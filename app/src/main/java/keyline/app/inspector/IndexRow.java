package keyline.app.inspector;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.EditField;
import keyline.app.control.Labels;
import keyline.model.Index;
import keyline.model.IndexId;
import keyline.model.Names;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.edit.DropIndex;
import keyline.model.edit.RenameIndex;
import keyline.model.edit.ReplaceIndex;

/// An index in the list of a table's page, with its fields below when it is opened.
final class IndexRow {

    private final TableId tableId;
    private final IndexId id;
    private final Desk desk;
    private final EditField name;
    private final EditField parts;
    private final EditField where;
    private final EditField method;
    private final CheckBox unique = new CheckBox("Unique");
    private final Disclosure row = new Disclosure(this::fields);

    IndexRow(TableId table, IndexId index, Desk desk) {
        this.tableId = table;
        this.id = index;
        this.desk = desk;
        name = new EditField("Name", text -> desk.perform(new RenameIndex(table, index, text)));
        parts = new EditField(
                        "Columns",
                        text -> change(old -> new Index(
                                index,
                                old.name(),
                                old.kind(),
                                ColumnList.readParts(text, desk.table(table)),
                                old.method(),
                                old.where())))
                .checked(text -> text.isBlank() ? Optional.of("Name at least one column.") : Optional.empty())
                .styled("mono");
        where = new EditField(
                        "Condition",
                        text -> change(
                                old -> new Index(index, old.name(), old.kind(), old.parts(), old.method(), text)))
                .prompting("all rows")
                .styled("mono");
        method = new EditField(
                        "Method",
                        text -> change(old -> new Index(index, old.name(), old.kind(), old.parts(), text, old.where())))
                .prompting("the target's own");
        unique.setOnAction(_ -> change(old -> new Index(
                index,
                old.name(),
                unique.isSelected() ? Index.Kind.UNIQUE : Index.Kind.PLAIN,
                old.parts(),
                old.method(),
                old.where())));
    }

    Node node() {
        return row.node();
    }

    void open() {
        if (!row.isOpen()) {
            row.toggle();
        }
        parts.edit();
    }

    void show(Index index, Table table) {
        String derived = Names.of(index, table);
        String kind = index.kind() == Index.Kind.UNIQUE ? "unique index " : "index ";
        String columns = ColumnList.ofParts(index.parts(), table);
        row.show(index.name().isEmpty() ? kind + columns : kind + index.name() + " (" + columns + ")");
        name.show(index.name());
        name.prompting(derived);
        parts.show(ColumnList.ofParts(index.parts(), table));
        where.show(index.where());
        method.show(index.method());
        unique.setSelected(index.kind() == Index.Kind.UNIQUE);
    }

    private void change(UnaryOperator<Index> change) {
        desk.table(tableId).find(id).ifPresent(index -> desk.perform(new ReplaceIndex(tableId, change.apply(index))));
    }

    private Node fields() {
        ActionButton delete =
                ActionButton.styled("Delete", () -> desk.perform(new DropIndex(tableId, id)), "link", "danger");
        VBox fields = new VBox(
                Labels.field("Name", name.node()),
                Labels.field("Columns", parts.node()),
                Labels.field("Where", where.node()),
                Labels.field("Method", method.node()),
                unique,
                delete);
        fields.getStyleClass().add("details");
        return fields;
    }
}
