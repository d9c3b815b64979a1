package keyline.app.data;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import keyline.app.Session;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.data.grid.HeaderActions;
import keyline.app.data.row.GridColumn;
import keyline.model.ColumnId;
import keyline.model.edit.WidenColumn;
import keyline.persistence.store.RowQuery;
import keyline.persistence.store.RowQuery.Direction;

/// Sorting, filtering and widening from the header.
final class ColumnWork implements HeaderActions {

    private final Session session;
    private Optional<TableBoard> board = Optional.empty();
    private Runnable changed = () -> {};
    private Menus menus = (_, _, _) -> {};

    ColumnWork(Session session) {
        this.session = session;
    }

    /// Shows the context menu of a column.
    interface Menus {

        /// Shows it below the header; `filter` has someone type a filter.
        void show(GridColumn column, Node header, Runnable filter);
    }

    /// Has these menus shown from now on.
    void offer(Menus shown) {
        menus = shown;
    }

    @Override
    public void menu(GridColumn column, Node header) {
        menus.show(column, header, () -> filter(column, header));
    }

    /// Works on this table from now on.
    ///
    /// @param run after every change
    void on(Optional<TableBoard> shown, Runnable run) {
        board = shown;
        changed = run;
    }

    @Override
    public Optional<Direction> direction(GridColumn column) {
        return board.flatMap(table -> table.view().orders().stream()
                .filter(order -> order.column().equals(column.id()))
                .map(RowQuery.Order::direction)
                .findFirst());
    }

    @Override
    public boolean isFiltered(GridColumn column) {
        return board.filter(table -> table.view().filters().stream().anyMatch(filter -> filter.isOn(column.id())))
                .isPresent();
    }

    @Override
    public void sort(GridColumn column) {
        board.ifPresent(table -> {
            table.view().sortBy(column.id());
            queryChanged(table);
        });
    }

    private void queryChanged(TableBoard table) {
        table.refresh();
        changed.run();
    }

    @Override
    public void preview(GridColumn column, int width) {
        board.ifPresent(table -> {
            table.view().draw(column.id(), width);
            changed.run();
        });
    }

    @Override
    public void widen(GridColumn column, int width) {
        board.ifPresent(table -> {
            table.view().endDrawing();
            session.perform(new WidenColumn(table.id(), column.id(), Optional.of(width)));
            changed.run();
        });
    }

    @Override
    public void fit(GridColumn column) {
        board.ifPresent(table -> {
            table.fit(column);
            changed.run();
        });
    }

    /// A small popup: text to look for, or only NULL.
    @Override
    public void filter(GridColumn column, Node place) {
        Popup popup = new Popup();
        TextField text = new TextField(present(column));
        text.setPromptText("contains");
        text.setAccessibleText("Filter by " + column.name());
        text.setId("filter-text");
        text.textProperty().subscribe((_, now) -> contain(column, now));
        text.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                popup.hide();
            }
        });
        VBox card = new VBox(
                Labels.of("Filter " + column.name(), "caption"),
                text,
                ActionButton.styled("Only NULL", () -> apply(popup, new RowQuery.IsNull(column.id())), "link"),
                ActionButton.styled("No filter", () -> clear(popup, column), "link"));
        card.getStyleClass().add("filter-card");
        popup.getContent().add(card);
        popup.setAutoHide(true);
        Bounds bounds = place.localToScreen(place.getBoundsInLocal());
        popup.show(place, bounds.getMinX(), bounds.getMaxY() + 2);
        text.requestFocus();
    }

    private String present(GridColumn column) {
        return board.stream()
                .flatMap(table -> table.view().filters().stream())
                .filter(filter -> filter.isOn(column.id()))
                .map(filter -> filter instanceof RowQuery.Contains(ColumnId _, String text) ? text : "")
                .findFirst()
                .orElse("");
    }

    private void contain(GridColumn column, String text) {
        board.ifPresent(table -> {
            if (text.isEmpty()) {
                table.view().unfilter(column.id());
            } else {
                table.view().filterBy(new RowQuery.Contains(column.id(), text));
            }
            queryChanged(table);
        });
    }

    private void apply(Popup popup, RowQuery.OnColumn filter) {
        popup.hide();
        board.ifPresent(table -> {
            table.view().filterBy(filter);
            queryChanged(table);
        });
    }

    private void clear(Popup popup, GridColumn column) {
        popup.hide();
        contain(column, "");
    }
}
