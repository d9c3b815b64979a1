package keyline.app.data.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import keyline.app.data.row.GridColumn;
import keyline.model.GridLook;

/// The headers of all columns, scrolled with them. A column is widened by a drag of the right edge of its header.
final class GridHeader extends Pane {

    private final HeaderActions actions;
    private final Pane strip = new Pane();
    private List<HeaderCell> cells = List.of();
    private Columns columns = new Columns(List.of(), List.of(0.0));
    private Optional<HeaderCell> held = Optional.empty();
    private double scrollX;

    GridHeader(HeaderActions actions) {
        this.actions = actions;
        getStyleClass().add("grid-header");
        strip.setManaged(false);
        strip.setClip(new Rectangle());
        getChildren().add(strip);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(
                MouseEvent.MOUSE_DRAGGED,
                event -> held.ifPresent(cell -> actions.preview(cell.column(), width(cell, event))));
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    }

    private void pressed(MouseEvent event) {
        held = cells.stream()
                .filter(cell -> event.getButton() == MouseButton.PRIMARY && cell.isOnEdge(at(cell, event)))
                .findFirst();
    }

    private void released(MouseEvent event) {
        Optional<HeaderCell> widened = held.filter(_ -> !event.isStillSincePress());
        held = Optional.empty();
        widened.ifPresent(cell -> actions.widen(cell.column(), width(cell, event)));
    }

    /// The width of a column that has its edge at the pointer.
    private int width(HeaderCell cell, MouseEvent event) {
        return Math.clamp(Math.round(at(cell, event)), GridLook.LEAST_WIDTH, GridLook.MOST_WIDTH);
    }

    private double at(HeaderCell cell, MouseEvent event) {
        return event.getX() - strip.getLayoutX() - cell.getLayoutX();
    }

    void show(GridModel model) {
        columns = Columns.of(model);
        List<HeaderCell> wanted = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            GridColumn column = columns.columns().get(i);
            boolean same = i < cells.size() && cells.get(i).shows(column);
            wanted.add(same ? cells.get(i) : new HeaderCell(column, actions));
        }
        if (!wanted.equals(cells)) {
            cells = wanted;
            strip.getChildren().setAll(wanted);
            held = held.filter(wanted::contains);
        }
        cells.forEach(HeaderCell::refresh);
        requestLayout();
    }

    void scrollTo(double x) {
        scrollX = x;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        strip.resizeRelocate(Columns.GUTTER, 0, Math.max(0, getWidth() - Columns.GUTTER), getHeight());
        Rectangle clip = (Rectangle) strip.getClip();
        clip.setWidth(strip.getWidth());
        clip.setHeight(getHeight());
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).resizeRelocate(columns.left(i) - scrollX, 0, columns.width(i), getHeight());
        }
    }
}
