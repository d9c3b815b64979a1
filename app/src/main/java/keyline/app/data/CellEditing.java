package keyline.app.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import keyline.app.data.grid.CellEditor;
import keyline.app.data.grid.CellEditor.Exit;
import keyline.app.data.row.CellContents;
import keyline.app.data.row.Draft;
import keyline.app.data.row.Entry;
import keyline.app.data.row.GridColumn;
import keyline.app.data.row.Line;
import keyline.app.data.row.LineKey;
import keyline.app.data.row.Proposal;
import keyline.app.data.row.Span;
import keyline.app.data.row.Typed;
import keyline.model.Schema;
import keyline.model.Value;

/// Typing into cells: opens the editor, makes drafts of what was typed, offers them to the store.
final class CellEditing {

    private final DataGrid grid;
    private final CellEditor editor;
    private final ParentSearch search;

    CellEditing(DataGrid grid) {
        this.grid = grid;
        this.editor = new CellEditor(grid.view());
        this.search = new ParentSearch(grid.access());
    }

    boolean isOpen() {
        return editor.isOpen();
    }

    /// Edits the cell of the cursor.
    void edit() {
        grid.board().ifPresent(board -> {
            String text = new CellContents(schema(), (_, _) -> "").editable(board.cursorLine(), board.cursorColumn());
            open(board, text, text, CellEditor.Start.SELECTED);
        });
    }

    /// Edits the cell of the cursor, beginning with a typed character in place of what is there.
    void replace(String typed) {
        grid.board().ifPresent(board -> {
            String text = new CellContents(schema(), (_, _) -> "").editable(board.cursorLine(), board.cursorColumn());
            open(board, typed, text, CellEditor.Start.BEHIND);
        });
    }

    private Schema schema() {
        return grid.access().session().document().schema();
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
    private final class TypingInto implements CellEditor.Typing {

        private final TableBoard board;
        private final GridColumn column;
        private final Line line;
        private final String before;

        TypingInto(TableBoard board, String before) {
            this.board = board;
            this.column = board.cursorColumn();
            this.line = board.cursorLine();
            this.before = before;
        }

        @Override
        public void commit(String text, Exit exit) {
            if (!text.equals(before)) {
                Draft draft = line.draft().orElseGet(() -> grid.cursorDraft(board));
                write(
                        board,
                        draft.with(column.id(), Typed.of(text, column.column().type(), schema())));
            }
            leave(board, exit);
        }

        @Override
        public void cancel() {
            grid.view().refresh();
        }

        @Override
        public CompletableFuture<List<Proposal>> proposals(String text) {
            return switch (column.entry()) {
                case Entry.Linked(var link) -> search.find(link, text);
                case Entry.Listed(var values) -> CompletableFuture.completedFuture(matching(values, text));
                case Entry.Toggled _ -> CompletableFuture.completedFuture(matching(List.of("true", "false"), text));
                case Entry.Free _, Entry.Computed _ -> CompletableFuture.completedFuture(List.of());
            };
        }

        @Override
        public boolean isValue(String text) {
            return Typed.of(text, column.column().type(), schema()) instanceof Typed.Read
                    && !(column.entry() instanceof Entry.Linked && !isNumberLike(text) && isNumeric());
        }

        private boolean isNumeric() {
            return Typed.of("x", column.column().type(), schema()) instanceof Typed.Unread;
        }

        private static boolean isNumberLike(String text) {
            return text.strip().chars().allMatch(Character::isDigit);
        }
    }

    private static List<Proposal> matching(List<String> values, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        List<Proposal> found = new ArrayList<>(values.stream()
                .filter(value -> value.toLowerCase(Locale.ROOT).contains(wanted))
                .map(value -> new Proposal(value, ""))
                .toList());
        return Proposal.ranked(found, text);
    }

    /// Puts a value into the cell of the cursor without typing.
    void put(Value value) {
        grid.board()
                .ifPresent(board -> write(
                        board, grid.cursorDraft(board).with(board.cursorColumn().id(), new Typed.Read(value))));
    }

    /// Keeps a draft; a change of a stored row is offered at once, a new row when it is left, or when it was refused
    /// before.
    private void write(TableBoard board, Draft draft) {
        boolean again =
                grid.access().drafts().of(board.id(), draft.key()).refusal().isPresent();
        grid.access().drafts().put(board.id(), draft);
        if (draft.cells().values().stream().anyMatch(Typed.Unread.class::isInstance)) {
            grid.blame(board.id(), draft.key());
        }
        if (again || draft.key() instanceof LineKey.OfRow) {
            grid.offers().offer(board, draft.key());
        }
        grid.view().refresh();
    }

    private void leave(TableBoard board, Exit exit) {
        Span span = board.span();
        switch (exit) {
            case DOWN -> grid.moveTo(below(board, span));
            case RIGHT -> step(1);
            case LEFT -> step(-1);
            case ROW -> board.cursorLine().key().ifPresent(key -> grid.offers().offer(board, key));
            case AWAY -> grid.view().refresh();
        }
    }

    /// In a new row Enter goes through the cells that someone has to fill, then on to the next row.
    private static Span below(TableBoard board, Span span) {
        if (!(board.cursorLine() instanceof Line.OfDraft)) {
            return Span.at(span.line() + 1, span.column());
        }
        return IntStream.range(span.column() + 1, board.columns().size())
                .filter(at -> board.columns().get(at).placeholder().isEmpty())
                .mapToObj(at -> Span.at(span.line(), at))
                .findFirst()
                .orElse(Span.at(span.line() + 1, 0));
    }

    /// Moves the cursor to the next or the previous cell, over the end of a line to the next one.
    void step(int step) {
        grid.board().ifPresent(board -> {
            Span span = board.span();
            int last = board.columns().size() - 1;
            int column = span.column() + step;
            if (column > last) {
                grid.moveTo(Span.at(span.line() + 1, 0));
            } else if (column < 0) {
                grid.moveTo(span.line() == 0 ? Span.FIRST : Span.at(span.line() - 1, last));
            } else {
                grid.moveTo(Span.at(span.line(), column));
            }
        });
    }
}
