package keyline.app.inspector;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import keyline.app.control.Completion;
import keyline.app.control.EditField;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeText;
import keyline.model.edit.RenameColumn;
import keyline.model.edit.SetColumnType;
import keyline.model.edit.SetNotNull;
import keyline.model.edit.SetNullable;

/// The three things that one changes of a column all the time: name, type, and whether it takes NULL.
final class ColumnFields {

    private final EditField name;
    private final EditField type;
    private final CheckBox notNull = new CheckBox();
    private final Tooltip notNullHint = new Tooltip();
    private final StackPane notNullCell = new StackPane(notNull);

    ColumnFields(TableId table, ColumnId column, Desk desk) {
        name = new EditField("Name of the column", text -> desk.perform(new RenameColumn(table, column, text)))
                .checked(text -> Checks.name(text, "A column"));
        type = new EditField(
                        "Type",
                        text -> desk.perform(new SetColumnType(table, column, TypeText.read(text, desk.schema()))))
                .checked(Checks::type)
                .styled("mono");
        Completion.in(type.field(), TypeNames.proposals(desk::schema));
        notNull.setAccessibleText("NOT NULL");
        notNull.setOnAction(_ -> desk.perform(
                notNull.isSelected() ? new SetNotNull(table, column) : new SetNullable(table, column)));
        notNullCell.getStyleClass().add("not-null-cell");
        Tooltip.install(notNullCell, notNullHint);
    }

    EditField name() {
        return name;
    }

    EditField type() {
        return type;
    }

    StackPane notNull() {
        return notNullCell;
    }

    void show(Column column, Table table, Document document) {
        name.show(column.name());
        type.show(TypeText.of(column.type(), document.schema()));
        boolean key = table.inPrimaryKey(column.id());
        notNull.setSelected(table.isNotNull(column.id()));
        notNull.setDisable(key);
        notNullHint.setText(key ? "Columns of the primary key are NOT NULL." : "NOT NULL: every row needs a value.");
    }
}
