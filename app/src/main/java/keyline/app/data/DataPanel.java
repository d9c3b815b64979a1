package keyline.app.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import keyline.app.RowSource;
import keyline.app.Session;
import keyline.app.Transition;
import keyline.app.control.Badge;
import keyline.app.control.Labels;
import keyline.app.data.cascade.Consequences;
import keyline.app.data.pending.PendingRows;
import keyline.app.data.row.DisplayColumns;
import keyline.app.data.row.Drafts;
import keyline.app.data.work.DeferSwitch;
import keyline.app.data.work.WorkBar;
import keyline.app.text.Count;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.persistence.store.Cascade;
import keyline.persistence.store.Pending;
import keyline.persistence.store.Row;
import keyline.persistence.store.RowQuery;

/// The panel of the dock in which the rows of the selected table are seen and typed. FX thread only.
public final class DataPanel {

    private static final String NO_TABLE = "Select a table to see and type its rows.";
    private static final String NO_ROWS = "No rows yet. Type below to add one.";
    private static final String NO_MATCH = "No row matches.";

    private final Access access;
    private final TableViews views;
    private final ReadOnlyObjectWrapper<Badge> badge = new ReadOnlyObjectWrapper<>(Badge.NONE);
    private final Label nothing = Labels.of("", "empty-state");
    private final NoteBar notes;
    private final FilterBar filters = new FilterBar(this::showAll);
    private final EditableGrid grid;
    private final CellFinding finding;
    private final CsvWork csv;
    private final VBox bars;
    private final RecordPage record;
    private final SideSheets sheets = new SideSheets(this::shownTable);
    private final PendingRows pending;
    private final WorkBar work;
    private final DeferSwitch defer;
    private final CursorRow cursor;
    private final VBox top;
    private final BorderPane pane = new BorderPane();
    private boolean onRecord;

    /// A panel that follows the selection of the session and takes rows from `rows`.
    public DataPanel(Session session, RowSource rows, Outside outside) {
        Consequences consequences = new Consequences(session, rows, this::show);
        access = new Access(
                session, rows, new Drafts(), new DisplayColumns(session::shown), consequences, outside.links());
        views = new TableViews(rows);
        notes = new NoteBar(session::undo);
        pending = new PendingRows(session, rows, access.displays(), new BesidePending(this::show, notes));
        DataGrid.Surroundings around =
                new DataGrid.Surroundings(notes::show, this::show, sheets, Optional.of(new Pages()));
        grid = new EditableGrid(access, around);
        csv = new CsvWork(grid.grid(), outside.files(), outside.jobs());
        new FileDrop(csv).listenIn(grid.view());
        finding = new CellFinding(grid);
        bars = new VBox(filters.node(), finding.bar());
        record = new RecordPage(grid, around, this::closeRecord);
        grid.view().setRefreshed(this::refreshed);
        work = new WorkBar(session, rows, this::show, text -> notes.show(Note.of(text)));
        defer = new DeferSwitch(rows, work::commit);
        top = new VBox(work.node(), bars);
        pane.setTop(top);
        pane.getStyleClass().add("data-panel");
        pane.setBottom(notes.node());
        pane.setRight(new HBox(new StackPane(pending.node(), consequences.node()), sheets.node()));
        pending.node().visibleProperty().bind(consequences.shown().map(Optional::isEmpty));
        consequences.setLeft(this::focus);
        cursor = new CursorRow(pane);
        session.observeSelection(_ -> follow());
        session.observe(this::follow);
        rows.state().subscribe((_, _) -> stored());
        open(selected());
    }

    /// What opens from the grid.
    private final class Pages implements DataGrid.Pages {
        @Override
        public void openRecord() {
            DataPanel.this.openRecord();
        }

        @Override
        public void find() {
            openFind();
        }

        @Override
        public void importRows() {
            csv.importFile();
        }

        @Override
        public void exportRows() {
            csv.exportRows();
        }
    }

    /// The panel.
    public Region node() {
        return pane;
    }

    /// The switches for the right end of the tabs: following the row on the diagram, deferring foreign keys.
    public Node toolbar() {
        return cursor.beside(defer.node());
    }

    /// The row that someone is at and wants followed.
    public ReadOnlyObjectProperty<Optional<RowAt>> row() {
        return cursor.row();
    }

    /// How many rows the table has, beside the title of the tab.
    public ObservableValue<Badge> badge() {
        return badge.getReadOnlyProperty();
    }

    /// What a deletion or a new key would do, while the panel shows it and nothing is decided.
    public ReadOnlyObjectProperty<Optional<Cascade>> consequences() {
        return access.consequences().shown();
    }

    /// Shows the rows that keep a rule from being enforced, and what can be done about them.
    public void open(Pending rule) {
        pending.open(rule);
    }

    /// The rows of a table that are selected, or were when it was shown last; none of a table that never was.
    public CompletableFuture<List<Row>> selectedRows(TableId table) {
        return views.selectedRows(table);
    }

    /// Shows what an import of a file would do to the table that is shown.
    public void importRows(Path file) {
        csv.importFile(file);
    }

    /// Asks how the rows that are shown are to be written to a file.
    public void exportRows() {
        csv.exportRows();
    }

    /// Puts the keyboard's focus into the grid.
    public void focus() {
        grid.view().body().requestFocus();
    }

    private Optional<TableId> shownTable() {
        return grid.board().map(TableBoard::id);
    }

    private Optional<Table> selected() {
        return access.session()
                .selection()
                .table()
                .flatMap(id -> access.session().document().schema().tables().find(id));
    }

    private void follow() {
        Optional<Table> table = selected();
        if (!table.map(Table::id).equals(grid.board().map(TableBoard::id))) {
            open(table);
        }
    }

    private void follow(Transition transition) {
        if (transition.cause() == Transition.Cause.OPENED) {
            access.consequences().leave();
            pending.close();
            access.drafts().clear();
            views.clear();
            sheets.clear();
            open(selected());
            return;
        }
        Optional<Table> table = selected();
        if (!table.map(Table::id).equals(grid.board().map(TableBoard::id))) {
            open(table);
        } else if (transition.isOfGrids() && !transition.isOfSchema()) {
            grid.board().ifPresent(TableBoard::relook);
            grid.view().refresh();
        } else if (transition.cause() != Transition.Cause.PREVIEW && transition.isOfSchema()) {
            grid.board().ifPresent(board -> board.redesign(table.orElseThrow()));
            showPanel();
        }
    }

    private void open(Optional<Table> table) {
        notes.show(Note.NONE);
        onRecord = false;
        grid.show(table.map(found -> new TableBoard(access, found, views.of(found.id()), grid.view()::refresh)));
        sheets.follow(table.map(Table::id));
        showPanel();
    }

    /// Shows the rows of a query, as a link or a refusal leads to them.
    private void show(RowQuery rows) {
        ViewState state = views.of(rows.table());
        state.show(rows);
        grid.board().filter(board -> board.id().equals(rows.table())).ifPresent(TableBoard::refresh);
        grid.view().refresh();
        closeRecord();
    }

    private void openRecord() {
        onRecord = true;
        showPanel();
        record.open();
    }

    private void openFind() {
        closeRecord();
        finding.open();
    }

    private void closeRecord() {
        onRecord = false;
        showPanel();
        focus();
    }

    private void showAll() {
        grid.board().ifPresent(board -> {
            board.view().filterBy(List.of());
            board.refresh();
            grid.view().refresh();
        });
    }

    private void stored() {
        grid.board().ifPresent(TableBoard::refresh);
        if (onRecord) {
            record.rowsChanged();
        }
        showBadge();
    }

    private void showPanel() {
        Optional<String> obstacle = grid.board()
                .map(board -> board.columns().isEmpty()
                        ? Optional.of("%s has no columns yet. Add one on the canvas to type rows."
                                .formatted(board.table().name()))
                        : Optional.<String>empty())
                .orElse(Optional.of(NO_TABLE));
        nothing.setText(obstacle.orElse(""));
        top.getChildren().setAll(work.node());
        if (obstacle.isEmpty() && !onRecord) {
            top.getChildren().add(bars);
        }
        Region rows = onRecord ? record.node() : grid.view();
        pane.setCenter(obstacle.isPresent() ? new StackPane(nothing) : rows);
        showBadge();
        grid.view().refresh();
    }

    private void showBadge() {
        badge.set(grid.board()
                .map(board -> new Badge(Count.number(access.rows().state().get().rowsOf(board.id())), Badge.Tone.MUTED))
                .orElse(Badge.NONE));
    }

    /// Brings along what depends on what the grid shows.
    private void refreshed() {
        cursor.follow(grid.board());
        grid.board().ifPresent(board -> {
            grid.refreshed();
            filters.show(board);
            if (onRecord) {
                record.refresh();
            }
            boolean empty = board.pages().isKnown() && board.lineCount() == 1;
            String reason = board.view().filters().isEmpty() ? NO_ROWS : NO_MATCH;
            grid.view().hint(empty ? reason : "");
        });
    }
}
