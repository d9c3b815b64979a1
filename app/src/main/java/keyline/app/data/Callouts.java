package keyline.app.data;

import java.util.Optional;
import javafx.scene.layout.Region;
import keyline.app.data.grid.Callout;
import keyline.app.data.link.NewParentForm;
import keyline.app.data.row.Draft;
import keyline.app.data.row.GridColumn;
import keyline.app.data.row.Line;
import keyline.app.data.row.LineKey;
import keyline.app.data.row.Typed;
import keyline.persistence.store.Refusal;

/// What stands below a line that can't be taken: the reason, and buttons that help. There is one at a time: that of the
/// cursor's line, else that of the line refused last.
final class Callouts implements ParentCreation.Forms {

    private final DataGrid grid;
    private Optional<CellHand> hand = Optional.empty();
    private Optional<Shown> shown = Optional.empty();
    private Optional<NewParentForm> form = Optional.empty();

    Callouts(DataGrid grid) {
        this.grid = grid;
    }

    /// Has buttons below a line change its cells in this way.
    void use(CellHand wanted) {
        hand = Optional.of(wanted);
    }

    private record Shown(long line, Draft draft, int column, Optional<String> attempt, String message) {}

    /// Shows or hides the callout as drafts and cursor are now.
    void refresh() {
        Optional<Shown> wanted = grid.board().flatMap(this::wanted);
        if (form.isPresent() || wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        wanted.ifPresentOrElse(this::show, grid.view()::hideCallout);
    }

    @Override
    public void show(NewParentForm wanted) {
        grid.board().ifPresent(board -> {
            form = Optional.of(wanted);
            shown = Optional.empty();
            grid.view().showCallout(board.span().line(), board.span().column(), wanted);
            wanted.edit();
        });
    }

    @Override
    public void hide() {
        if (form.isPresent()) {
            reset();
            grid.view().hideCallout();
            refresh();
        }
    }

    /// Forgets what is shown, as the grid shows another table.
    void reset() {
        shown = Optional.empty();
        form = Optional.empty();
    }

    private void show(Shown wanted) {
        grid.board()
                .ifPresent(board -> hand.ifPresent(here -> grid.view()
                        .showCallout(wanted.line(), wanted.column(), callout(board, wanted, here))));
    }

    private Callout callout(TableBoard board, Shown wanted, CellHand here) {
        CalloutButtons buttons = new CalloutButtons(grid, here, board, wanted.line(), wanted.draft());
        return new Callout(wanted.attempt(), wanted.message(), buttons.all());
    }

    /// The callout of the cursor's line once more, to stand elsewhere, where cells are changed in this way.
    Optional<Region> ofCursor(CellHand there) {
        return grid.board()
                .flatMap(board -> shown.filter(now -> now.line() == board.span().line())
                        .map(now -> callout(board, now, there)));
    }

    private Optional<Shown> wanted(TableBoard board) {
        Optional<Shown> ofCursor = shown(board, board.span().line(), board.cursorLine());
        return ofCursor.or(() -> grid.blamed().flatMap(key -> shown(board, key)))
                .or(() -> lastRefused(board).flatMap(draft -> shown(board, draft.key())));
    }

    private Optional<Draft> lastRefused(TableBoard board) {
        return grid.access().drafts().fresh(board.id()).reversed().stream()
                .filter(draft -> draft.refusal().isPresent())
                .findFirst();
    }

    private Optional<Shown> shown(TableBoard board, LineKey key) {
        return board.indexOf(key).flatMap(line -> shown(board, line, board.line(line)));
    }

    private Optional<Shown> shown(TableBoard board, long line, Line at) {
        return at.draft().flatMap(draft -> {
            for (int i = 0; i < board.columns().size(); i++) {
                GridColumn column = board.columns().get(i);
                if (draft.typed(column.id()).orElse(null) instanceof Typed.Unread(String _, String reason)) {
                    return Optional.of(new Shown(line, draft, i, Optional.empty(), reason));
                }
            }
            return draft.refusal().map(refusal -> refused(board, line, draft, refusal));
        });
    }

    private Shown refused(TableBoard board, long line, Draft draft, Refusal refusal) {
        Attempt attempt = new Attempt(refusal, grid.access().schema());
        int column = column(board, draft, refusal);
        return new Shown(line, draft, column, Optional.of(attempt.text()), message(draft, refusal));
    }

    private static int column(TableBoard board, Draft draft, Refusal refusal) {
        if (draft.cells().isEmpty() || !refusal.table().equals(board.id())) {
            return 0;
        }
        for (int i = 0; i < board.columns().size(); i++) {
            if (refusal.columns().contains(board.columns().get(i).id())) {
                return i;
            }
        }
        return 0;
    }

    private static String message(Draft draft, Refusal refusal) {
        String kept = draft.key() instanceof LineKey.OfDraft
                ? " The row is kept here until it is valid."
                : " What you typed is kept here.";
        return draft.cells().isEmpty() ? refusal.message() : refusal.message() + kept;
    }
}
