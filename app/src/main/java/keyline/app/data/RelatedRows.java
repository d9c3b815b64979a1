package keyline.app.data;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.data.row.Line;
import keyline.app.data.row.Span;
import keyline.app.text.Count;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.Value;
import keyline.model.edit.Singular;

/// The rows of a child that refer to one row by one foreign key, on the page of that row. New ones get its key.
final class RelatedRows {

    private static final int LEAST = 2;
    private static final int MOST = 6;
    private static final double LINE = 28;
    private static final double EDGE = 12;

    private final Access access;
    private final Table child;
    private final ForeignKey key;
    private final EditableGrid rows;
    private final Label count = Labels.of("", "muted", "small");
    private final VBox node;

    RelatedRows(Access access, Schema.Reference reference, DataGrid.Surroundings around) {
        this.access = access.apart();
        this.child = reference.child();
        this.key = reference.key();
        this.rows = new EditableGrid(this.access, around.within());
        rows.view().setRefreshed(this::refreshed);
        String columns = key.columns().stream()
                .map(column -> child.column(column).name())
                .collect(Collectors.joining(", "));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(
                Labels.of(child.name(), "title"),
                count,
                Labels.of("by " + columns, "muted", "small"),
                space,
                ActionButton.styled("Add " + Singular.of(child.name()).replace('_', ' '), this::add, "link"),
                ActionButton.styled("Show in grid", this::open, "link"));
        header.getStyleClass().add("related-header");
        node = new VBox(header, rows.view());
        node.getStyleClass().add("related-rows");
        node.setId("related-" + child.name());
    }

    Region node() {
        return node;
    }

    /// Shows the rows that refer to that line.
    void show(Line parent) {
        Map<ColumnId, Value> given = new HashMap<>();
        for (int i = 0; i < key.columns().size(); i++) {
            given.put(key.columns().get(i), parent.value(key.parentColumns().get(i)));
        }
        ViewState view = new ViewState(given);
        key.columns().forEach(column -> view.hidden().add(column));
        rows.show(Optional.of(new TableBoard(access, child, view, rows.view()::refresh)));
        rows.view().refresh();
    }

    /// Reads the rows again.
    void refresh() {
        rows.board().ifPresent(TableBoard::refresh);
    }

    private void refreshed() {
        rows.refreshed();
        rows.board().ifPresent(board -> {
            count.setText(Count.of(board.pages().total(), "row"));
            long lines = Math.clamp(board.lineCount(), LEAST, MOST);
            rows.view().setPrefHeight(LINE * (lines + 1) + EDGE);
            rows.view().setMinHeight(Region.USE_PREF_SIZE);
        });
    }

    private void add() {
        rows.board().ifPresent(board -> {
            rows.view().body().requestFocus();
            rows.grid().moveTo(Span.at(board.lineCount() - 1, 0));
        });
    }

    private void open() {
        rows.board().ifPresent(board -> rows.grid().follow(board.query()));
    }
}
