package keyline.app.data;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import keyline.app.command.Command;
import keyline.app.data.row.Draft;
import keyline.app.data.row.Entry;
import keyline.app.data.row.LineKey;
import keyline.app.data.row.Span;
import keyline.app.data.row.Typed;
import keyline.model.ColumnId;

/// What keys do in the grid while no cell is being edited. Typing a character begins to edit.
final class GridKeys {

    private final DataGrid grid;
    private final CellEditing editing;
    private final Optional<DataGrid.Pages> pages;
    private final List<Command> commands;

    GridKeys(DataGrid grid, CellEditing editing, GridCommands commands, Optional<DataGrid.Pages> pages) {
        this.grid = grid;
        this.editing = editing;
        this.pages = pages;
        this.commands = commands.ofCell().stream().flatMap(List::stream).toList();
    }

    /// Listens to the body of the grid.
    @SuppressWarnings("ReferenceEquality") // nodes have no other
    void listenIn(Region body) {
        body.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == body) {
                grid.board().filter(board -> !board.columns().isEmpty()).ifPresent(board -> pressed(board, event));
            }
        });
        body.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getTarget() == body) {
                typed(event);
            }
        });
    }

    private void typed(KeyEvent event) {
        String text = event.getCharacter();
        boolean plain = !event.isControlDown() && !event.isMetaDown() && !event.isAltDown();
        if (plain && text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) != 127) {
            event.consume();
            editing.replace(text);
        }
    }

    private void pressed(TableBoard board, KeyEvent event) {
        boolean done = offers(board, event) || run(event) || go(board, event) || act(board, event);
        if (done || isText(event)) {
            event.consume();
        }
    }

    /// Keys that write are the grid's alone: the shortcuts of single letters are for the canvas.
    private static boolean isText(KeyEvent event) {
        KeyCode code = event.getCode();
        return !event.isShortcutDown() && !event.isAltDown() && (code.isLetterKey() || code.isDigitKey());
    }

    /// Ctrl+Enter on a line with something typed has the store take it.
    private boolean offers(TableBoard board, KeyEvent event) {
        Optional<Draft> draft = board.cursorLine().draft();
        boolean wanted = event.isShortcutDown() && event.getCode() == KeyCode.ENTER && draft.isPresent();
        if (wanted) {
            grid.offers().offer(board, draft.get().key());
        }
        return wanted;
    }

    private boolean run(KeyEvent event) {
        Optional<Command> command = commands.stream()
                .filter(each -> each.shortcuts().stream().anyMatch(keys -> keys.match(event)))
                .findFirst();
        command.ifPresent(each -> each.obstacle()
                .get()
                .ifPresentOrElse(reason -> grid.say(Note.of(reason)), each::run));
        return command.isPresent();
    }

    private boolean go(TableBoard board, KeyEvent event) {
        return !event.isAltDown() && (event.isShortcutDown() ? jump(board, event) : move(board, event));
    }

    private boolean jump(TableBoard board, KeyEvent event) {
        switch (event.getCode()) {
            case A -> grid.moveTo(new Span(0, 0, board.lineCount() - 1, 0, Span.Kind.LINES));
            case HOME -> go(board, event, 0, 0);
            case END -> go(board, event, board.lineCount() - 1, board.columns().size() - 1);
            case UP -> go(board, event, 0, board.span().column());
            case DOWN -> go(board, event, board.lineCount() - 1, board.span().column());
            case LEFT -> go(board, event, board.span().line(), 0);
            case RIGHT -> go(board, event, board.span().line(), board.columns().size() - 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean move(TableBoard board, KeyEvent event) {
        Span span = board.span();
        int page = grid.view().page();
        switch (event.getCode()) {
            case UP -> go(board, event, span.line() - 1, span.column());
            case DOWN -> go(board, event, span.line() + 1, span.column());
            case LEFT -> go(board, event, span.line(), span.column() - 1);
            case RIGHT -> go(board, event, span.line(), span.column() + 1);
            case PAGE_UP -> go(board, event, span.line() - page, span.column());
            case PAGE_DOWN -> go(board, event, span.line() + page, span.column());
            case HOME -> go(board, event, span.line(), 0);
            case END -> go(board, event, span.line(), board.columns().size() - 1);
            case TAB -> {
                return tab(board, event.isShiftDown() ? -1 : 1);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// At either end of the grid Tab leads out of it.
    private boolean tab(TableBoard board, int step) {
        Span end = step < 0
                ? Span.FIRST
                : Span.at(board.lineCount() - 1, board.columns().size() - 1);
        if (board.span().isAt(end.line(), end.column())) {
            return false;
        }
        new CellSteps(grid).step(board, step);
        return true;
    }

    private void go(TableBoard board, KeyEvent event, long line, int column) {
        Span span = board.span();
        Span single = span.kind() == Span.Kind.LINES ? Span.line(line) : Span.at(line, column);
        Span.Kind kind =
                event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT ? Span.Kind.CELLS : span.kind();
        if (event.isShiftDown()) {
            grid.moveTo(span.to(line, column));
        } else {
            grid.moveTo(kind == Span.Kind.CELLS ? Span.at(line, column) : single);
        }
    }

    private boolean act(TableBoard board, KeyEvent event) {
        return switch (event.getCode()) {
            case SPACE -> {
                expand(board);
                yield true;
            }
            case ESCAPE -> restore(board);
            default -> false;
        };
    }

    /// Space changes a truth value; everywhere else it shows the page of the row.
    private void expand(TableBoard board) {
        if (board.cursorColumn().entry() instanceof Entry.Toggled) {
            new CellActions(grid).toggle();
        } else {
            pages.ifPresent(DataGrid.Pages::openRecord);
        }
    }

    /// Gives up what was typed over a stored row, or into one cell of a new one.
    private boolean restore(TableBoard board) {
        Optional<Draft> draft = board.cursorLine().draft();
        draft.ifPresent(typed -> {
            switch (typed.key()) {
                case LineKey.OfRow row -> grid.discard(row);
                case LineKey.OfDraft _ -> {
                    ColumnId column = board.cursorColumn().id();
                    Optional<Typed> cell = typed.typed(column);
                    cell.ifPresent(_ -> grid.access().drafts().put(board.id(), typed.without(column)));
                    grid.view().refresh();
                }
            }
        });
        return draft.isPresent();
    }
}
