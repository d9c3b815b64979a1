package keyline.app.connect;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import keyline.app.control.Labels;
import keyline.app.text.Count;
import keyline.model.TableId;
import org.jspecify.annotations.Nullable;

/// Shows a line with its check box; a click anywhere on the line is one on the box.
final class PickCell extends ListCell<PickLine> {

    private final Predicate<TableId> picked;

    PickCell(Predicate<TableId> picked, Consumer<PickLine> toggle) {
        this.picked = picked;
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                toggle.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable PickLine line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(line == null || empty ? null : row(line));
    }

    private HBox row(PickLine line) {
        HBox row = switch (line) {
            case PickLine.Heading heading ->
                new HBox(
                        box(line),
                        Labels.of(heading.text(), "strong"),
                        Labels.of(Count.of(heading.tables().size(), "table"), "muted", "small"));
            case PickLine.Item item ->
                new HBox(
                        box(line),
                        Labels.of(item.text()),
                        Labels.of(Count.of(item.table().columns().size(), "column"), "muted", "small"));
        };
        row.getStyleClass().addAll("pick-row", line instanceof PickLine.Heading ? "schema" : "item");
        return row;
    }

    private CheckBox box(PickLine line) {
        long count =
                line.tables().stream().filter(table -> picked.test(table.id())).count();
        CheckBox box = new CheckBox();
        box.setAccessibleText(line.text());
        box.setFocusTraversable(false);
        box.setMouseTransparent(true);
        box.setIndeterminate(count > 0 && count < line.tables().size());
        box.setSelected(count == line.tables().size());
        return box;
    }
}
