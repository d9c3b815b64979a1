package keyline.app.data;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import keyline.app.data.grid.CellEditor;
import keyline.app.data.grid.CellEditor.Exit;
import keyline.app.data.grid.EditorPlace;
import keyline.app.data.grid.Extra;
import keyline.app.data.grid.Typing;
import keyline.app.data.link.ParentSearch;
import keyline.app.data.row.CellContents;
import keyline.app.data.row.Draft;
import keyline.app.data.row.Entry;
import keyline.app.data.row.GridColumn;
import keyline.app.data.row.Line;
import keyline.app.data.row.Link;
import keyline.app.data.row.Offers;
import keyline.app.data.row.Proposal;
import keyline.app.data.row.Span;
import keyline.app.data.row.Typed;
import keyline.app.job.Later;
import keyline.model.ColumnType;

/// Typing into the cell of the cursor: opens the editor and takes what comes of it.
final class CellEditing {

    private final DataGrid grid;
    private final CellEditor editor;
    private final CellWriting writing;
    private final CellActions actions;
    private final ParentCreation creation;
    private final Leaving leaving;
    private Optional<Early> early = Optional.empty();

    /// Typing in `place`, after which the cursor goes where `leaving` says.
    CellEditing(DataGrid grid, EditorPlace place, ParentCreation creation, Leaving leaving) {
        this.grid = grid;
        this.editor = new CellEditor(place);
        this.writing = new CellWriting(grid);
        this.actions = new CellActions(grid);
        this.creation = creation;
        this.leaving = leaving;
    }

    /// Where the cursor goes when a cell has been typed.
    interface Leaving {

        /// Goes there.
        void leave(TableBoard board, Exit exit);
    }

    boolean isOpen() {
        return editor.isOpen();
    }

    /// Edits the cell of the cursor.
    void edit() {
        grid.board().ifPresent(board -> {
            String text = editable(board);
            open(board, text, text, CellEditor.Start.SELECTED);
        });
    }

    /// Edits the cell of the cursor, beginning with a typed character in place of what is there.
    void replace(String typed) {
        grid.board().ifPresent(board -> {
            if (board.cursorLine() instanceof Line.Awaited) {
                keep(board, typed);
            } else {
                open(board, typed, editable(board), CellEditor.Start.BEHIND);
            }
        });
    }

    /// What was typed into a cell whose row is still being read.
    private record Early(TableBoard board, Span span, String text) {

        @SuppressWarnings("ReferenceEquality") // a board has no equals
        boolean isFor(TableBoard other) {
            return board == other && span.equals(other.span());
        }
    }

    private void keep(TableBoard board, String typed) {
        Optional<Early> before = early.filter(each -> each.isFor(board));
        early = Optional.of(new Early(
                board, board.span(), before.map(Early::text).orElse("") + typed));
        if (before.isEmpty()) {
            Later.then(board.pages().settled(), _ -> takeUp(board));
        }
    }

    private void takeUp(TableBoard board) {
        Optional<Early> kept = early.filter(each -> each.isFor(board));
        early = Optional.empty();
        kept.filter(_ -> !(board.cursorLine() instanceof Line.Awaited)).ifPresent(each -> replace(each.text()));
    }

    private String editable(TableBoard board) {
        return CellContents.plain(grid.access().schema()).editable(board.cursorLine(), board.cursorColumn());
    }

    private void open(TableBoard board, String text, String before, CellEditor.Start start) {
        if (board.columns().isEmpty() || board.cursorLine() instanceof Line.Awaited) {
            return;
        }
        Optional<String> fixed = board.cursorColumn().fixed();
        if (fixed.isPresent()) {
            grid.say(Note.of(fixed.get()));
            return;
        }
        Span span = board.span();
        editor.open(new CellEditor.Opening(span.line(), span.column(), text, start, new TypingInto(board, before)));
    }

    /// One opening of the editor.
    private final class TypingInto implements Typing {

        private final TableBoard board;
        private final GridColumn column;
        private final Line line;
        private final String before;
        private Optional<ParentSearch> search = Optional.empty();

        TypingInto(TableBoard board, String before) {
            this.board = board;
            this.column = board.cursorColumn();
            this.line = board.cursorLine();
            this.before = before;
        }

        @Override
        public void commit(String text, Exit exit) {
            if (!text.equals(before)) {
                writing.write(board, draft().with(column.id(), read(text)));
            }
            leaving.leave(board, exit);
        }

        private Draft draft() {
            return line.draft().orElseGet(() -> grid.cursorDraft(board));
        }

        private Typed read(String text) {
            return Typed.of(text, column.column().type(), grid.access().schema());
        }

        @Override
        public void pick(Proposal proposal, Exit exit) {
            if (proposal.cells().isEmpty()) {
                commit(proposal.text(), exit);
                return;
            }
            writing.put(board, draft(), proposal.cells());
            leaving.leave(board, exit);
        }

        @Override
        public void create(String text) {
            column.link().ifPresent(link -> creation.create(new ParentCreation.Child(board, draft(), link), text));
        }

        @Override
        public void cancel() {
            grid.view().refresh();
        }

        @Override
        public CompletableFuture<Offers> offers(String text) {
            search = column.link()
                    .map(link -> new ParentSearch(
                            grid.access().session(), grid.access().rows(), link, text));
            return switch (column.entry()) {
                case Entry.Linked _ -> more();
                case Entry.Listed(var values) -> CompletableFuture.completedFuture(matching(values, text));
                case Entry.Toggled _ -> CompletableFuture.completedFuture(matching(List.of("true", "false"), text));
                case Entry.Free _, Entry.Computed _ -> CompletableFuture.completedFuture(Offers.NONE);
            };
        }

        @Override
        public CompletableFuture<Offers> more() {
            return search.map(ParentSearch::next).orElseGet(() -> CompletableFuture.completedFuture(Offers.NONE));
        }

        @Override
        public List<Extra> extras() {
            return column.link().isPresent() ? actions.extras() : List.of();
        }

        /// The key of a parent is of use as it is when it's one of numbers: other texts begin the words that are meant.
        @Override
        public boolean isValue(String text) {
            boolean readable = read(text) instanceof Typed.Read;
            return readable && column.link().filter(this::isMeantByWords).isEmpty();
        }

        private boolean isMeantByWords(Link link) {
            ColumnType type = link.parent().column(link.parentColumn()).type();
            return link.isComposite() || Typed.of("x", type, grid.access().schema()) instanceof Typed.Read;
        }
    }

    private static Offers matching(List<String> values, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        List<Proposal> found = values.stream()
                .filter(value -> value.toLowerCase(Locale.ROOT).contains(wanted))
                .map(Proposal::of)
                .toList();
        return Offers.of(Proposal.ranked(found, text));
    }
}
