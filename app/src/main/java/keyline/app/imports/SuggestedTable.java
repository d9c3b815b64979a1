package keyline.app.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import keyline.app.control.EditField;
import keyline.app.control.Labels;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeText;
import keyline.model.Value;

/// The columns of a table as its values suggest them: name, type, key, NULL, beside the first values of each. All of it
/// can be changed.
final class SuggestedTable {

    private static final int LONGEST = 28;

    private final TableId id;
    private final List<List<Value>> samples;
    private final VBox node = new VBox(8);
    private final GridPane grid = new GridPane(12, 4);
    private final ObjectProperty<Document> document;

    /// @param document which the table is of and which its changes go to
    SuggestedTable(TableId id, ObjectProperty<Document> document, List<List<Value>> samples) {
        this.id = id;
        this.document = document;
        this.samples = List.copyOf(samples);
        grid.getStyleClass().add("suggested");
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        for (int i = 0; i < 4; i++) {
            grid.getColumnConstraints().add(new ColumnConstraints());
        }
        grid.getColumnConstraints().add(rest);
        node.getChildren().addAll(field("Table", table().name(), name -> change(it -> it.withName(name))), grid);
        show();
    }

    VBox node() {
        return node;
    }

    private Table table() {
        return document.get().schema().table(id);
    }

    private void show() {
        grid.getChildren().clear();
        grid.addRow(0, heading("Column"), heading("Type"), heading("Key"), heading("NULL"), heading("First values"));
        for (int i = 0; i < table().columns().size(); i++) {
            show(i);
        }
    }

    private static Label heading(String text) {
        return Labels.of(text, "caption");
    }

    private void show(int at) {
        Column column = table().columns().get(at);
        ColumnId key = column.id();
        String type = TypeText.of(column.type(), document.get().schema());
        grid.addRow(
                at + 1,
                field("Name of " + column.name(), column.name(), name -> column(key, it -> it.withName(name))),
                field(
                        "Type of " + column.name(),
                        type,
                        text -> column(
                                key,
                                it -> it.withType(
                                        TypeText.read(text, document.get().schema())))),
                box("Key " + column.name(), table().inPrimaryKey(key), () -> toggleKey(key)),
                box(
                        "NULL " + column.name(),
                        column.nullable() && !table().inPrimaryKey(key),
                        () -> column(key, SuggestedTable::toggled)),
                Labels.of(values(at), "muted", "small"));
    }

    private static VBox field(String name, String text, Consumer<String> commit) {
        EditField field = new EditField(name, commit);
        field.show(text);
        return field.node();
    }

    private static CheckBox box(String name, boolean on, Runnable toggle) {
        CheckBox box = new CheckBox();
        box.setAccessibleText(name);
        box.setSelected(on);
        box.setOnAction(_ -> toggle.run());
        return box;
    }

    private String values(int at) {
        return samples.stream()
                .map(row -> row.get(at).text())
                .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text)
                .collect(Collectors.joining(" · "));
    }

    private static Column toggled(Column column) {
        return column.nullable() ? column.asNotNull() : column.asNullable();
    }

    private void column(ColumnId key, UnaryOperator<Column> changed) {
        change(table -> table.with(changed.apply(table.column(key))));
    }

    private void toggleKey(ColumnId column) {
        List<ColumnId> key =
                new ArrayList<>(table().primaryKey().map(PrimaryKey::columns).orElse(List.of()));
        if (!key.remove(column)) {
            key.add(column);
        }
        change(table -> keyed(table, key));
    }

    private Table keyed(Table table, List<ColumnId> key) {
        ConstraintId known = table.primaryKey().map(PrimaryKey::id).orElseGet(() -> {
            ConstraintId fresh = document.get().newId(ConstraintId::new);
            document.set(document.get().taking(fresh));
            return fresh;
        });
        return key.isEmpty() ? table.without(known) : table.with(new PrimaryKey(known, "", key));
    }

    private void change(UnaryOperator<Table> changed) {
        document.set(document.get().with(changed.apply(table())));
        show();
    }
}
