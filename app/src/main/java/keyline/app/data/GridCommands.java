package keyline.app.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import keyline.app.command.Command;
import keyline.app.command.Group;
import keyline.app.command.LinkActions;
import keyline.app.data.row.GridColumn;
import keyline.app.data.row.Line;
import keyline.app.data.row.Span;
import keyline.app.data.row.Typed;
import keyline.app.text.Count;
import keyline.model.ValueSource;
import keyline.model.edit.DropColumns;
import keyline.model.edit.ExtractColumns;
import keyline.persistence.store.RowQuery;
import keyline.persistence.store.RowQuery.Direction;

/// What can be done with cells, rows and columns of a grid: the one table for its keys and its context menu.
final class GridCommands {

    private final DataGrid grid;
    private final Runnable edit;
    private final Optional<DataGrid.Pages> pages;
    private final CellActions cell;
    private final CellClipboard clipboard;
    private final Pasting pasting;
    private final RowDeletion deletion;

    /// @param edit opens the editor of the cursor's cell
    GridCommands(DataGrid grid, RowDeletion deletion, Runnable edit, Optional<DataGrid.Pages> pages) {
        this.grid = grid;
        this.edit = edit;
        this.pages = pages;
        this.cell = new CellActions(grid);
        this.clipboard = new CellClipboard(grid);
        this.pasting = new Pasting(grid);
        this.deletion = deletion;
    }

    Pasting pasting() {
        return pasting;
    }

    /// The commands for the cell of the cursor and the selected rows.
    List<List<Command>> ofCell() {
        List<List<Command>> sections = new ArrayList<>(List.of(cell(), clipboard(), rows(), filters()));
        pages.ifPresent(each -> sections.addAll(pages(each)));
        return sections;
    }

    private List<Command> cell() {
        return List.of(
                command("edit-cell", "Edit", edit).on("F2", "Enter").unless(this::fixed),
                command("set-null", "Set to NULL", this::clear)
                        .on("Delete", "Backspace")
                        .unless(onCells(cell::noNull)),
                command("set-default", "Set to Default", cell::setDefault).unless(cell::noDefault),
                command("open-referenced", "Open Referenced Row", cell::openReferenced)
                        .on("Alt+Right", "Shortcut+Enter")
                        .unless(cell::noReferenced));
    }

    private List<Command> clipboard() {
        return List.of(
                command("copy-cells", "Copy", clipboard::copy).on("Shortcut+C", "Shortcut+Insert"),
                command("paste-cells", "Paste", pasting::paste).on("Shortcut+V", "Shift+Insert"));
    }

    private List<Command> rows() {
        return List.of(
                command("insert-row", "Insert Row", this::insert).on("Shortcut+I"),
                command("duplicate-row", "Duplicate Row", this::duplicate)
                        .on("Shortcut+D")
                        .unless(cell::noRow),
                command("delete-rows", "Delete Rows", deletion::deleteSelected)
                        .on("Shortcut+Delete")
                        .named(this::deletionLabel));
    }

    private List<Command> filters() {
        return List.of(
                command("filter-by-value", "Filter by This Value", cell::filterByValue)
                        .on("Shortcut+Shift+F")
                        .unless(cell::noRow),
                command("show-all-rows", "Show All Rows", this::showAll).unless(this::noFilter));
    }

    private List<List<Command>> pages(DataGrid.Pages around) {
        return List.of(
                List.of(
                        command("open-record", "Open Record", around::openRecord)
                                .on("Shortcut+Space")
                                .unless(cell::noRow),
                        command("find-in-rows", "Find…", around::find).on("Shortcut+F")),
                List.of(
                        command("import-rows", "Import CSV…", around::importRows),
                        command("export-rows", "Export Shown Rows as CSV…", around::exportRows)));
    }

    /// Delete clears cells, and deletes rows that are selected as a whole.
    private void clear() {
        if (isOnLines()) {
            deletion.deleteSelected();
        } else {
            cell.setNull();
        }
    }

    private boolean isOnLines() {
        return grid.board()
                .filter(board -> board.span().kind() == Span.Kind.LINES)
                .isPresent();
    }

    /// A reason against doing something with a cell is none where whole rows or new ones are meant.
    private Supplier<Optional<String>> onCells(Supplier<Optional<String>> reason) {
        return () -> isOnLines() || cell.noRow().isPresent() ? Optional.empty() : reason.get();
    }

    private Optional<String> fixed() {
        return grid.board().flatMap(board -> board.cursorColumn().fixed());
    }

    private void insert() {
        grid.board().ifPresent(board -> grid.moveTo(Span.at(board.lineCount() - 1, 0)));
    }

    /// Begins a new row with the values of the cursor's, those left out that no two rows can share.
    private void duplicate() {
        grid.board().ifPresent(board -> {
            Line line = board.cursorLine();
            var copy = board.begin();
            for (GridColumn column : board.all()) {
                if (column.fixed().isEmpty() && !isOwn(board, column)) {
                    copy = copy.with(column.id(), new Typed.Read(line.value(column.id())));
                }
            }
            grid.access().drafts().put(board.id(), copy);
            grid.moveTo(Span.at(board.lineCount() - 2, board.span().column()));
        });
    }

    private static boolean isOwn(TableBoard board, GridColumn column) {
        return column.column().source() instanceof ValueSource.Identity
                || board.table().isUnique(List.of(column.id()));
    }

    private String deletionLabel() {
        return grid.board()
                .map(board -> board.span().bottom() - board.span().top() + 1)
                .map(count -> count == 1 ? "Delete Row" : "Delete " + Count.of(count, "Row"))
                .orElse("Delete Rows");
    }

    private Optional<String> noFilter() {
        return grid.board().filter(board -> board.view().isFiltered()).isPresent()
                ? Optional.empty()
                : Optional.of("All rows are shown.");
    }

    private void showAll() {
        grid.board().ifPresent(board -> change(board, () -> board.view().filterBy(List.of())));
    }

    private void change(TableBoard board, Runnable work) {
        work.run();
        board.refresh();
        grid.view().refresh();
    }

    /// The commands for a column, by its header.
    List<List<Command>> ofColumn(GridColumn column, Runnable filter) {
        List<List<Command>> sections = new ArrayList<>();
        grid.board().ifPresent(board -> {
            sections.add(sorting(board, column));
            sections.add(List.of(
                    command("filter-column", "Filter…", filter),
                    command("show-all-rows", "Show All Rows", this::showAll).unless(this::noFilter)));
            sections.add(columns(board, column));
            column.link()
                    .ifPresent(link -> sections.add(List.of(command(
                            "open-referenced-table",
                            "Open " + link.parent().name(),
                            () -> grid.follow(RowQuery.all(link.parent().id()))))));
            sections.add(links(board, column));
            sections.add(List.of(command(
                    "delete-column",
                    "Delete Column",
                    () -> grid.access().session().perform(new DropColumns(board.id(), Set.of(column.id()))))));
        });
        return sections;
    }

    private List<Command> links(TableBoard board, GridColumn column) {
        LinkActions links = grid.access().links();
        return List.of(
                command(
                        "link-column",
                        "Link to Another Table…",
                        () -> links.link(board.id(), Optional.of(column.id()))),
                command("extract-column", "Extract into a Table…", () -> links.extract(board.id(), Set.of(column.id())))
                        .unless(() -> ExtractColumns.obstacle(
                                grid.access().session().document(), board.id(), Set.of(column.id()))));
    }

    private List<Command> sorting(TableBoard board, GridColumn column) {
        return List.of(
                command(
                        "sort-ascending",
                        "Sort Ascending",
                        () -> change(board, () -> board.view().sortBy(column.id(), Direction.ASCENDING))),
                command(
                        "sort-descending",
                        "Sort Descending",
                        () -> change(board, () -> board.view().sortBy(column.id(), Direction.DESCENDING))),
                command(
                        "unsort",
                        "Order of Insertion",
                        () -> change(board, () -> board.view().unsort())));
    }

    private List<Command> columns(TableBoard board, GridColumn column) {
        return List.of(
                command("fit-column", "Fit Width", () -> change(board, () -> board.fit(column))),
                command("hide-column", "Hide Column", () -> change(board, () -> board.hide(column.id())))
                        .unless(() -> board.columns().size() > 1
                                ? Optional.empty()
                                : Optional.of("The last column can't be hidden.")),
                command("show-columns", "Show Hidden Columns", () -> change(board, board::showHidden))
                        .unless(() -> board.view().hidden().isEmpty()
                                ? Optional.of("No column is hidden.")
                                : Optional.empty()));
    }

    private static Command command(String key, String label, Runnable action) {
        return Command.of(Group.EDIT, key, label, action);
    }
}
