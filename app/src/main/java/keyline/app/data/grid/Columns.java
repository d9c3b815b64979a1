package keyline.app.data.grid;

import java.util.ArrayList;
import java.util.List;
import keyline.app.data.row.GridColumn;

/// Where the columns of a grid stand: distances in px from the left edge of the first column, which is right of the
/// gutter.
record Columns(List<GridColumn> columns, List<Double> edges) {

    /// The strip left of the first column, which marks lines and selects them as a whole.
    static final double GUTTER = 28;

    /// The columns of a model, of these widths.
    static Columns of(GridModel model) {
        List<GridColumn> columns = model.columns();
        List<Double> edges = new ArrayList<>(List.of(0.0));
        for (GridColumn column : columns) {
            edges.add(edges.getLast() + model.width(column));
        }
        return new Columns(columns, edges);
    }

    int size() {
        return columns.size();
    }

    double left(int column) {
        return edges.get(column);
    }

    double width(int column) {
        return edges.get(column + 1) - edges.get(column);
    }

    /// Of all of them together.
    double width() {
        return edges.get(columns.size());
    }

    /// The column at a distance; -1 where there is none.
    int at(double x) {
        for (int i = 0; i < columns.size(); i++) {
            if (x >= edges.get(i) && x < edges.get(i + 1)) {
                return i;
            }
        }
        return -1;
    }
}
