package keyline.app.data.grid;

import java.util.List;
import keyline.app.data.row.GridColumn;

/// Where the columns of a grid stand: distances in px from the left edge of the first column, which is right of the
/// gutter.
record Columns(List<GridColumn> columns, double[] edges) {

    /// The strip left of the first column, which marks lines and selects them as a whole.
    static final double GUTTER = 28;

    /// The columns of a model, of these widths.
    static Columns of(GridModel model) {
        List<GridColumn> columns = model.columns();
        double[] edges = new double[columns.size() + 1];
        for (int i = 0; i < columns.size(); i++) {
            edges[i + 1] = edges[i] + model.width(columns.get(i));
        }
        return new Columns(columns, edges);
    }

    int size() {
        return columns.size();
    }

    double left(int column) {
        return edges[column];
    }

    double width(int column) {
        return edges[column + 1] - edges[column];
    }

    /// Of all of them together.
    double width() {
        return edges[columns.size()];
    }

    /// The column at a distance; -1 where there is none.
    int at(double x) {
        for (int i = 0; i < columns.size(); i++) {
            if (x >= edges[i] && x < edges[i + 1]) {
                return i;
            }
        }
        return -1;
    }
}
