package keyline.app.data.pending;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.data.cascade.CascadeWords;
import keyline.app.text.Count;
import keyline.model.ColumnId;
import keyline.model.Schema;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.persistence.store.RowEdit;

/// The reasons, each with its rows: a link shows them alone, another lets them refer to another parent.
final class GroundsList extends VBox {

    private static final int FIRST = 3;

    private final TableId table;
    private final Schema schema;
    private final PendingActions actions;

    /// A list of reasons.
    GroundsList(TableId table, Schema schema, PendingActions actions) {
        this.table = table;
        this.schema = schema;
        this.actions = actions;
        getStyleClass().add("grounds");
    }

    /// Makes a list of other parents for someone who picks one.
    interface Choosing extends Function<BiConsumer<String, Map<ColumnId, Value>>, Candidates> {}

    /// Shows the first of the reasons, and the others when someone asks for them.
    void show(List<Grounds> grounds, Optional<Choosing> choosing) {
        getChildren()
                .setAll(grounds.stream()
                        .limit(FIRST)
                        .map(each -> row(each, choosing))
                        .toList());
        List<Grounds> others = grounds.stream().skip(FIRST).toList();
        if (!others.isEmpty()) {
            ActionButton more =
                    ActionButton.styled("Show %s".formatted(Count.of(others.size(), "more reason")), () -> {}, "link");
            more.setOnAction(_ -> {
                getChildren().remove(more);
                others.forEach(each -> getChildren().add(row(each, choosing)));
            });
            getChildren().add(more);
        }
    }

    private VBox row(Grounds grounds, Optional<Choosing> choosing) {
        VBox row = new VBox(Labels.wrapped(grounds.reason().message()));
        String rows = new CascadeWords(schema).rows(table, grounds.rows().size());
        HBox links = new HBox(12, ActionButton.styled("Show " + rows, () -> actions.show(grounds), "link", "small"));
        choosing.ifPresent(each -> links.getChildren().add(chooser(each, grounds, row, rows)));
        row.getChildren().add(links);
        return row;
    }

    private ActionButton chooser(Choosing choosing, Grounds grounds, VBox row, String rows) {
        ActionButton button = ActionButton.styled("Refer to another…", () -> {}, "link", "small");
        button.setOnAction(_ -> {
            Candidates list =
                    choosing.apply((name, cells) -> refer(grounds, "Let %s refer to %s".formatted(rows, name), cells));
            row.getChildren().removeIf(Candidates.class::isInstance);
            row.getChildren().add(list);
            list.enter();
        });
        return button;
    }

    private void refer(Grounds grounds, String label, Map<ColumnId, Value> cells) {
        List<RowEdit> edits = grounds.rows().stream()
                .<RowEdit>map(row -> new RowEdit.Update(table, row, cells))
                .toList();
        actions.mend(label, new RowEdit.All(label, edits));
    }
}
