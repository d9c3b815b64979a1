package keyline.app.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import keyline.app.control.Labels;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.TableId;
import keyline.persistence.store.RowMatch;
import keyline.persistence.store.RowMerge;
import keyline.persistence.store.RowMerge.Way;

/// Rows for tables that are here already: how many of them are new, changed, equal or collide, and for each table which
/// of them to take. Space goes through the choices of the line under the cursor. FX thread only.
final class RowReview {

    private static final double LINE = 36;
    private static final double MARGIN = 10;
    private static final int MOST_LINES = 4;

    private final Comparing comparing;
    private final Runnable changed;
    private final Map<TableId, Way> ways = new HashMap<>();
    private final Label title = Labels.of("", "title");
    private final ListView<RowLine> lines = new ListView<>();
    private final VBox node = new VBox(4, title, lines);
    private Optional<Asked> asked = Optional.empty();

    /// @param changed runs whenever other rows are to be taken
    RowReview(Comparing comparing, Runnable changed) {
        this.comparing = comparing;
        this.changed = changed;
        lines.setId("row-review");
        lines.setAccessibleText("Rows of tables that are here already");
        lines.setFixedCellSize(LINE);
        lines.getStyleClass().add("report-list");
        lines.setCellFactory(
                _ -> new RowLineCell((line, way) -> choose(line.table().id(), way)));
        lines.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            RowLine line = lines.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && line != null) {
                event.consume();
                choose(line.table().id(), next(line.way()));
            }
        });
        show(List.of());
    }

    /// Finds out which rows are here already.
    interface Comparing {

        /// Compares rows with those of a design that is about to come.
        void compare(Document design, Brought rows, Consumer<List<RowMatch>> result);
    }

    /// What was asked last.
    private record Asked(Document design, SampleRows rows, List<RowMerge> merges) {

        boolean isSame(Document other, List<RowMerge> wanted) {
            return design.schema().equals(other.schema()) && merges.equals(wanted);
        }
    }

    Region node() {
        return node;
    }

    /// Which rows of a table are taken.
    Way way(TableId table) {
        return ways.getOrDefault(table, Way.ADD);
    }

    /// How many rows are taken, as far as is known by now.
    long taken() {
        return lines.getItems().stream().mapToLong(RowLine::taken).sum();
    }

    /// Looks at rows of tables of a design, unless it has done so already.
    void look(Document design, Brought brought) {
        if (asked.filter(last -> last.isSame(design, brought.merges())).isPresent()) {
            return;
        }
        Asked now = new Asked(design, brought.rows(), brought.merges());
        asked = Optional.of(now);
        if (brought.merges().isEmpty()) {
            show(List.of());
            return;
        }
        if (lines.getItems().isEmpty()) {
            title.setText("Comparing rows…");
        }
        comparing.compare(design, brought, matches -> {
            if (asked.equals(Optional.of(now))) {
                show(matches.stream()
                        .map(match -> new RowLine(design.schema().table(match.table()), match, way(match.table())))
                        .toList());
                changed.run();
            }
        });
    }

    private void show(List<RowLine> shown) {
        int at = lines.getSelectionModel().getSelectedIndex();
        title.setText("Rows of tables that are here already");
        lines.getItems().setAll(shown);
        lines.getSelectionModel().select(at);
        lines.setMinHeight(LINE * Math.min(shown.size(), MOST_LINES) + MARGIN);
        lines.setPrefHeight(lines.getMinHeight());
        node.setManaged(!shown.isEmpty());
        node.setVisible(!shown.isEmpty());
    }

    private static Way next(Way way) {
        return switch (way) {
            case LEAVE -> Way.ADD;
            case ADD -> Way.ADD_AND_UPDATE;
            case ADD_AND_UPDATE -> Way.LEAVE;
        };
    }

    private void choose(TableId table, Way way) {
        ways.put(table, way);
        changed.run();
    }
}
