package keyline.app.data.grid;

import java.util.Optional;
import javafx.scene.Node;
import keyline.app.data.row.GridColumn;
import keyline.persistence.store.RowQuery.Direction;

/// What the header of a grid shows beside the columns, and asks for.
public interface HeaderActions {

    /// How the rows are sorted by a column.
    Optional<Direction> direction(GridColumn column);

    /// Whether there is a filter on a column.
    boolean isFiltered(GridColumn column);

    /// Sorts by a column, or in another direction.
    void sort(GridColumn column);

    /// Has someone type a filter, beside `place`.
    void filter(GridColumn column, Node place);

    /// Shows what else can be done with a column, below its header.
    void menu(GridColumn column, Node header);

    /// Shows a column so wide while its edge is dragged, in px.
    void preview(GridColumn column, int width);

    /// Makes a column so wide, in px.
    void widen(GridColumn column, int width);

    /// Makes a column as wide as what it shows needs.
    void fit(GridColumn column);
}
