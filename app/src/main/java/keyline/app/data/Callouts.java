package keyline.app.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.data.grid.Callout;
import keyline.app.data.link.NewParentForm;
import keyline.app.data.row.Draft;
import keyline.app.data.row.GridColumn;
import keyline.app.data.row.Line;
import keyline.app.data.row.LineKey;
import keyline.app.data.row.Span;
import keyline.app.data.row.Typed;
import keyline.model.Value;
import keyline.model.edit.Singular;
import keyline.persistence.store.Refusal;
import keyline.persistence.store.Remedy;

/// What stands below a line that can't be taken: the reason, and buttons that help. There is one at a time: that of the
/// cursor's line, else that of the line refused last.
final class Callouts implements ParentCreation.Forms {

    private final DataGrid grid;
    private final RemedyWork work;
    private Runnable edit = () -> {};
    private Optional<Shown> shown = Optional.empty();
    private Optional<NewParentForm> form = Optional.empty();

    Callouts(DataGrid grid) {
        this.grid = grid;
        this.work = new RemedyWork(grid);
    }

    /// Has `run` open the editor of the cursor's cell where someone wants to pick another parent.
    void setEdit(Runnable run) {
        edit = run;
    }

    private record Shown(long line, Draft draft, int column, String message) {}

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
                .ifPresent(board -> grid.view().showCallout(wanted.line(), wanted.column(), callout(board, wanted)));
    }

    private Callout callout(TableBoard board, Shown wanted) {
        return new Callout(wanted.message(), buttons(board, wanted.draft()));
    }

    /// The callout of the cursor's line once more, to stand elsewhere.
    Optional<Region> ofCursor() {
        return grid.board()
                .flatMap(board ->
                        shown.filter(now -> now.line() == board.span().line()).map(now -> callout(board, now)));
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
                    return Optional.of(new Shown(line, draft, i, reason));
                }
            }
            return draft.refusal()
                    .map(refusal -> new Shown(line, draft, column(board, draft, refusal), message(draft, refusal)));
        });
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

    private List<Node> buttons(TableBoard board, Draft draft) {
        List<Node> buttons = new ArrayList<>();
        draft.refusal().ifPresent(refusal -> {
            for (Remedy remedy : refusal.remedies()) {
                buttons.add(new ActionButton(remedy.label(), () -> work.apply(board, draft, remedy)));
            }
            if (refusal.reason() == Refusal.Reason.NO_PARENT) {
                buttons.addAll(forMissing(board, refusal));
            }
            refusal.others().stream()
                    .filter(others -> others.count() > 0)
                    .forEach(others -> others(board, refusal, others).ifPresent(buttons::add));
        });
        buttons.add(ActionButton.styled(
                draft.cells().isEmpty() ? "Dismiss" : "Discard", () -> discard(draft.key()), "quiet"));
        return buttons;
    }

    private void discard(LineKey key) {
        grid.discard(key);
        grid.view().body().requestFocus();
    }

    private List<Node> forMissing(TableBoard board, Refusal refusal) {
        List<Node> buttons = new ArrayList<>();
        List<GridColumn> columns = board.columns().stream()
                .filter(column -> refusal.columns().contains(column.id()))
                .toList();
        if (columns.size() != 1) {
            return buttons;
        }
        GridColumn column = columns.getFirst();
        column.link()
                .ifPresent(link -> buttons.add(new ActionButton(
                        "Pick a " + Singular.of(link.parent().name()), () -> at(board, column, edit))));
        ActionButton clear = new ActionButton(
                "Set to NULL",
                () -> at(board, column, () -> new CellWriting(grid).put(board, Map.of(column.id(), Value.NULL))));
        clear.obstruct(column.unclearable());
        buttons.add(clear);
        if (column.unclearable().isPresent()) {
            buttons.add(Labels.of("(NOT NULL)", "muted", "small"));
        }
        return buttons;
    }

    /// Does something at a cell of the line that the callout is about.
    private void at(TableBoard board, GridColumn column, Runnable work) {
        shown.ifPresent(now -> {
            grid.moveTo(Span.at(now.line(), board.columns().indexOf(column)));
            work.run();
        });
    }

    /// Leads to the rows on the other side.
    private Optional<Node> others(TableBoard board, Refusal refusal, Refusal.Others others) {
        return OtherSide.of(refusal, board.id(), others.table(), grid.access().schema())
                .map(rows -> new ActionButton(others.count() == 1 ? "Show it" : "Show them", () -> grid.follow(rows)));
    }
}
