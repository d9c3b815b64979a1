package keyline.app.data.grid;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import keyline.app.data.row.GridColumn;

/// The headers of all columns, scrolled with them.
final class GridHeader extends Pane {

    private final HeaderActions actions;
    private final Pane strip = new Pane();
    private List<HeaderCell> cells = List.of();
    private Columns columns = new Columns(List.of(), List.of(0.0));
    private double scrollX;

    GridHeader(HeaderActions actions) {
        this.actions = actions;
        getStyleClass().add("grid-header");
        strip.setManaged(false);
        strip.setClip(new Rectangle());
        getChildren().add(strip);
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
