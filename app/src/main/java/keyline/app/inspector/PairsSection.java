package keyline.app.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import keyline.app.control.Choice;
import keyline.app.control.Choice.Option;
import keyline.app.control.Labels;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.edit.RetargetForeignKey;

/// Which columns of a foreign key refer to which, and to which key of which table it goes at all.
final class PairsSection {

    private final TableId childId;
    private final ConstraintId id;
    private final Desk desk;
    private final Choice<KeyOfTable> target = new Choice<>("Refers to", this::retarget);
    private final VBox pairs = new VBox();
    private final VBox node = new VBox();

    PairsSection(TableId child, ConstraintId key, Desk desk) {
        this.childId = child;
        this.id = key;
        this.desk = desk;
        target.node().setId("relation-key");
        pairs.getStyleClass().add("pairs");
        node.getStyleClass().add("section");
        node.getChildren().addAll(Labels.of("COLUMNS", "caption"), Labels.field("Refers to", target.node()), pairs);
    }

    Node node() {
        return node;
    }

    void show(Table child, ForeignKey key, Schema schema) {
        List<Column> columns = key.columns().stream()
                .flatMap(column -> child.find(column).stream())
                .toList();
        target.show(target(key, schema), () -> KeyOfTable.options(columns, schema));
        Optional<Table> parent = schema.tables().find(key.parent());
        List<Node> rows = new ArrayList<>();
        for (int i = 0; i < key.columns().size(); i++) {
            List<ColumnId> to = List.of(key.parentColumns().get(i));
            rows.add(pair(
                    child,
                    key,
                    i,
                    parent.map(table -> ForeignKeyText.columns(table, to)).orElse("?")));
        }
        pairs.getChildren().setAll(rows);
    }

    private static Option<KeyOfTable> target(ForeignKey key, Schema schema) {
        String name = schema.tables()
                .find(key.parent())
                .map(parent -> ForeignKeyText.qualified(parent, key.parentColumns()))
                .orElse("a table that is gone");
        return Option.of(new KeyOfTable(key.parent(), key.parentColumns()), name);
    }

    private Node pair(Table child, ForeignKey key, int at, String to) {
        Choice<ColumnId> choice = new Choice<>("Column", chosen -> replace(at, chosen));
        List<Option<ColumnId>> columns = child.columns().stream()
                .map((Column column) -> Option.of(column.id(), column.name()))
                .toList();
        choice.show(columns, Optional.of(key.columns().get(at)));
        return Labels.row(choice.node(), Labels.of("→ " + to, "muted"));
    }

    private ForeignKey key() {
        return (ForeignKey) desk.table(childId).find(id).orElseThrow();
    }

    private void replace(int at, ColumnId column) {
        ForeignKey key = key();
        List<ColumnId> columns = new ArrayList<>(key.columns());
        columns.set(at, column);
        desk.perform(new RetargetForeignKey(childId, id, columns, key.parent(), key.parentColumns()));
    }

    private void retarget(KeyOfTable chosen) {
        desk.perform(new RetargetForeignKey(childId, id, key().columns(), chosen.table(), chosen.columns()));
    }
}
