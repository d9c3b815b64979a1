package keyline.app.data;

import java.util.Optional;
import javafx.scene.layout.Region;
import keyline.app.data.grid.GridView;

/// A grid with everything that makes it editable, put together: of the selected table in the panel, of related rows on
/// the page of a row. FX thread only.
final class EditableGrid {

    private final ColumnWork columnWork;
    private final GridView view;
    private final DataGrid grid;
    private final Callouts callouts;
    private final CellEditing editing;
    private final GridCommands commands;

    /// A grid in the surroundings of `around`.
    EditableGrid(Access access, DataGrid.Surroundings around) {
        columnWork = new ColumnWork(access.session());
        view = new GridView(columnWork);
        grid = new DataGrid(access, view, around);
        RowDeletion deletion = new RowDeletion(grid);
        callouts = new Callouts(grid);
        ParentCreation creation = new ParentCreation(grid, view, callouts);
        editing = new CellEditing(grid, view, creation, new CellSteps(grid));
        callouts.use(new CellHand(editing, creation));
        commands = new GridCommands(grid, deletion, editing::edit, around.pages());
        GridMenu menu = new GridMenu(grid, commands);
        columnWork.offer(menu::showOfColumn);
        menu.listenIn(view.body());
        new GridKeys(grid, editing, commands, around.pages()).listenIn(view.body());
        new GridPointer(grid, editing).listenIn(view.body());
    }

    GridView view() {
        return view;
    }

    DataGrid grid() {
        return grid;
    }

    Optional<TableBoard> board() {
        return grid.board();
    }

    /// What is wrong with the line of the cursor, to stand where its cells are changed in this way.
    Optional<Region> problem(CellHand hand) {
        return callouts.ofCursor(hand);
    }

    /// Shows a table, or none.
    void show(Optional<TableBoard> board) {
        callouts.reset();
        columnWork.on(board, view::refresh);
        grid.show(board);
    }

    /// Brings along what depends on what the grid shows.
    void refreshed() {
        callouts.refresh();
        commands.pasting().refresh();
    }
}
