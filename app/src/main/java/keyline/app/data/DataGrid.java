package keyline.app.data;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import keyline.app.Selection;
import keyline.app.data.grid.GridView;
import keyline.app.data.row.Draft;
import keyline.app.data.row.Line;
import keyline.app.data.row.LineKey;
import keyline.app.data.row.Span;
import keyline.model.TableId;
import keyline.persistence.store.RowQuery;

/// The grid with the table that it shows at the moment: what keys, pointer, editor and callout have in common.
final class DataGrid {

    private final Access access;
    private final GridView view;
    private final RowOffers offers;
    private final Consumer<Note> notes;
    private final Navigation navigation;
    private final SidePlace side;
    private Optional<TableBoard> board = Optional.empty();
    private Optional<LineKey> blamed = Optional.empty();

    DataGrid(Access access, GridView view, Surroundings around) {
        this.access = access;
        this.view = view;
        this.notes = around.notes();
        this.navigation = around.navigation();
        this.side = around.side();
        this.offers = new RowOffers(this);
    }

    /// What a grid asks of what is around it.
    ///
    /// @param pages of a grid that has the panel for itself
    record Surroundings(Consumer<Note> notes, Navigation navigation, SidePlace side, Optional<Pages> pages) {

        /// The same for a grid that is a part of a page.
        Surroundings within() {
            return new Surroundings(notes, navigation, side, Optional.empty());
        }
    }

    /// What opens from a grid.
    interface Pages {

        /// Shows the page of the cursor's row.
        void openRecord();

        /// Lets someone look for a text.
        void find();

        /// Lets someone import rows from a file.
        void importRows();

        /// Lets someone export the shown rows to a file.
        void exportRows();
    }

    /// The place beside the grid for what goes on while one works in it.
    interface SidePlace {

        /// Shows this in place of what was there.
        void show(Region sheet);

        /// Gives the grid all of the room.
        void hide();
    }

    /// Leads to other tables.
    interface Navigation {

        /// Shows the rows of another table, only those that the filters let through if there are any.
        void show(RowQuery rows);
    }

    SidePlace side() {
        return side;
    }

    Access access() {
        return access;
    }

    GridView view() {
        return view;
    }

    RowOffers offers() {
        return offers;
    }

    /// The table that is shown.
    Optional<TableBoard> board() {
        return board;
    }

    /// Shows a table, or none.
    void show(Optional<TableBoard> shown) {
        board = shown;
        blamed = Optional.empty();
        shown.ifPresent(table -> view.show(table, table.view().scroll(), table.view()::scrollTo));
    }

    /// Selects a table and shows rows of it.
    void follow(RowQuery rows) {
        access.session().select(Selection.of(rows.table()));
        navigation.show(rows);
    }

    void say(Note note) {
        notes.accept(note);
    }

    /// The line whose callout is to stay in sight.
    Optional<LineKey> blamed() {
        return blamed;
    }

    /// Remembers that something is wrong on a line, so that its callout stays in sight.
    void blame(TableId table, LineKey key) {
        if (isShown(table)) {
            blamed = Optional.of(key);
        }
    }

    boolean isShown(TableId table) {
        return board.filter(shown -> shown.id().equals(table)).isPresent();
    }

    /// Moves the cursor or changes what is selected. A new row that is left is offered to the store.
    void moveTo(Span wanted) {
        board.ifPresent(table -> {
            Optional<LineKey> before = table.cursorLine().key();
            Span span = wanted.within(table.lineCount(), table.columns().size());
            table.view().select(span);
            before.filter(key -> !table.cursorLine().key().equals(Optional.of(key)))
                    .ifPresent(key -> left(table, key));
            view.refresh();
            view.reveal(span.line(), span.column());
        });
    }

    private void left(TableBoard table, LineKey key) {
        Draft draft = access.drafts().of(table.id(), key);
        if (draft.cells().isEmpty() || (key instanceof LineKey.OfDraft && table.isUntouched(draft))) {
            access.drafts().drop(table.id(), key);
        } else if (key instanceof LineKey.OfDraft && draft.refusal().isEmpty()) {
            offers.offer(table, key);
        }
    }

    /// Throws away what was typed on a line.
    void discard(LineKey key) {
        board.ifPresent(table -> {
            access.drafts().drop(table.id(), key);
            blamed = blamed.filter(other -> !other.equals(key));
            view.refresh();
        });
    }

    /// The draft of the cursor's line; a new one on the line where rows are added.
    Draft cursorDraft(TableBoard table) {
        Line line = table.cursorLine();
        return line.draft().or(() -> line.key().map(Draft::of)).orElseGet(table::begin);
    }
}
