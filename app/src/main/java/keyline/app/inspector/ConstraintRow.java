package keyline.app.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.EditField;
import keyline.app.control.Labels;
import keyline.app.impact.QuestionSlot;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Names;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.edit.DropConstraint;
import keyline.model.edit.RenameConstraint;
import keyline.model.edit.ReplaceConstraint;

/// A primary key, unique constraint or check in the list of a table's page, with its fields below when it is opened.
final class ConstraintRow {

    private final TableId tableId;
    private final ConstraintId id;
    private final Desk desk;
    private final EditField name;
    private final EditField body;
    private final Disclosure row = new Disclosure(this::fields);

    ConstraintRow(TableId table, ConstraintId constraint, Desk desk) {
        this.tableId = table;
        this.id = constraint;
        this.desk = desk;
        name = new EditField("Name", text -> desk.perform(new RenameConstraint(table, constraint, text)));
        body = new EditField("Columns or condition", this::change)
                .checked(this::obstacle)
                .styled("mono");
    }

    Node node() {
        return row.node();
    }

    void open() {
        if (!row.isOpen()) {
            row.toggle();
        }
        body.edit();
    }

    void show(Constraint constraint, Table table, Document document) {
        String derived = Names.of(constraint, table, document.schema());
        row.show(line(constraint, table, derived));
        if (constraint instanceof Constraint.Check) {
            row.style("mono");
        }
        name.show(constraint.name());
        name.prompting(derived);
        body.show(bodyOf(constraint, table));
    }

    private Node fields() {
        ActionButton delete = ActionButton.styled(
                "Delete", () -> desk.perform(new DropConstraint(tableId, id)), "link", "danger");
        boolean check = constraint() instanceof Constraint.Check;
        VBox fields = new VBox(
                Labels.field("Name", name.node()),
                Labels.field(check ? "Condition" : "Columns", body.node()),
                delete,
                new QuestionSlot());
        fields.getStyleClass().add("details");
        return fields;
    }

    private Constraint constraint() {
        return desk.table(tableId).find(id).orElseThrow();
    }

    private Optional<String> obstacle(String text) {
        return switch (constraint()) {
            case Constraint.Check _ ->
                text.isBlank() ? Optional.of("Type a condition over the columns.") : Optional.empty();
            case Constraint.PrimaryKey _, Constraint.Unique _, Constraint.ForeignKey _ ->
                ColumnList.obstacle(text, desk.table(tableId));
        };
    }

    private void change(String text) {
        List<ColumnId> columns = ColumnList.read(text, desk.table(tableId));
        Constraint changed = switch (constraint()) {
            case Constraint.PrimaryKey key -> new Constraint.PrimaryKey(id, key.name(), columns);
            case Constraint.Unique unique -> new Constraint.Unique(id, unique.name(), columns);
            case Constraint.Check check -> new Constraint.Check(id, check.name(), text);
            case Constraint.ForeignKey key -> key;
        };
        desk.perform(new ReplaceConstraint(tableId, changed));
    }

    private static String bodyOf(Constraint constraint, Table table) {
        return constraint instanceof Constraint.Check check
                ? check.expression()
                : ColumnList.of(constraint.columns(), table);
    }

    private static String line(Constraint constraint, Table table, String name) {
        return constraint instanceof Constraint.Check check
                ? "check " + check.expression()
                : name + " (" + ColumnList.of(constraint.columns(), table) + ")";
    }
}
