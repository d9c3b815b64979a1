package keyline.app.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import keyline.app.control.Choice;
import keyline.app.control.Choice.Option;
import keyline.app.control.Labels;
import keyline.persistence.store.RowMerge.Way;
import org.jspecify.annotations.Nullable;

/// A table whose rows come again: its name, what its rows are, and which of them to take.
final class RowLineCell extends ListCell<RowLine> {

    private static final List<Option<Way>> WAYS = Arrays.stream(Way.values())
            .map(way -> Option.of(way, RowLine.label(way)))
            .toList();

    private final Label name = Labels.of("", "strong");
    private final Label counts = Labels.of("", "muted", "small");
    private final Choice<Way> choice;
    private final HBox row;

    RowLineCell(BiConsumer<RowLine, Way> chosen) {
        choice = new Choice<>("Which rows to take", way -> chosen.accept(getItem(), way));
        HBox left = new HBox(8, name, counts);
        left.getStyleClass().add("row");
        name.setMinWidth(Region.USE_PREF_SIZE);
        choice.node().setMinWidth(Region.USE_PREF_SIZE);
        row = Labels.row(left, choice.node());
        setPrefWidth(0);
        getStyleClass().add("row-line");
    }

    @Override
    protected void updateItem(@Nullable RowLine line, boolean empty) {
        super.updateItem(line, empty);
        if (line == null || empty) {
            setGraphic(null);
            return;
        }
        name.setText(line.table().name());
        counts.setText(line.text());
        choice.node().setAccessibleText("Rows of " + line.table().name());
        choice.show(WAYS, Optional.of(line.way()));
        setGraphic(row);
    }
}
