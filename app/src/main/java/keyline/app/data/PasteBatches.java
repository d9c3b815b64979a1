package keyline.app.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keyline.app.data.paste.PasteIssues;
import keyline.app.data.paste.PasteIssues.Issue;
import keyline.app.data.row.Draft;
import keyline.app.data.row.Drafts;
import keyline.app.data.row.GridColumn;
import keyline.app.data.row.LineKey;
import keyline.app.data.row.Span;
import keyline.app.data.row.Typed;
import keyline.app.job.Later;
import keyline.app.text.Count;
import keyline.model.edit.Singular;
import keyline.persistence.store.Refusal;
import keyline.persistence.store.RowEdit;
import keyline.persistence.store.RowOutcome;

/// Offers what was pasted to the store as one step. What is refused stays in the grid with every wrong cell marked and listed,
/// and is still one step when it is mended.
final class PasteBatches {

    /// Lines of which the list is kept up to date while they are mended.
    private static final int FEW = 1000;

    private final DataGrid grid;
    private Optional<Listed> listed = Optional.empty();

    PasteBatches(DataGrid grid) {
        this.grid = grid;
    }

    /// What stands beside the grid.
    private record Listed(TableBoard board, PasteBatch batch, PasteIssues list) {}

    /// Brings the list along with what was mended.
    void refresh() {
        listed.filter(now -> now.batch().lines().size() <= FEW
                        && grid.board().equals(Optional.of(now.board())))
                .ifPresent(this::show);
    }

    private void show(Listed now) {
        now.list().show(issues(now.board(), now.batch()), lines(now.board(), now.batch()).size());
    }

    private Drafts drafts() {
        return grid.access().drafts();
    }

    /// Keeps the lines as drafts and offers them.
    void offer(TableBoard board, PasteBatch batch, List<Draft> lines) {
        lines.forEach(line -> drafts().put(board.id(), line));
        if (batch.lines().size() == 1 && batch.parents().isEmpty()) {
            grid.offers().offer(board, batch.lines().getFirst());
        } else {
            drafts().hold(board.id(), batch.lines());
            offer(board, batch);
        }
        grid.view().refresh();
    }

    /// The lines that are still there: some may have been discarded.
    private List<Draft> lines(TableBoard board, PasteBatch batch) {
        return batch.lines().stream()
                .flatMap(key -> drafts().find(board.id(), key).stream())
                .toList();
    }

    private void offer(TableBoard board, PasteBatch batch) {
        List<Draft> lines = lines(board, batch);
        boolean complete = lines.stream().allMatch(line -> line.isComplete(board.all()));
        if (!complete) {
            rehearse(board, batch);
            return;
        }
        List<RowEdit> edits = Stream.concat(
                        batch.parents().stream(), lines.stream().map(line -> line.edit(board.id(), "")))
                .toList();
        String label = "Paste %s into %s"
                .formatted(Count.of(lines.size(), "row"), board.table().name());
        Later.then(grid.access().rows().perform(new RowEdit.All(label, edits)), outcome -> {
            switch (outcome) {
                case RowOutcome.Accepted _ -> accepted(board, batch);
                case RowOutcome.Refused(var refusal) -> refused(board, batch, refusal);
            }
        });
    }

    private void accepted(TableBoard board, PasteBatch batch) {
        hide();
        Later.then(board.pages().settled(), _ -> {
            batch.lines().forEach(key -> drafts().drop(board.id(), key));
            grid.say(Note.undoable("Pasted " + Count.of(batch.lines().size(), "row")));
            grid.view().refresh();
        });
    }

    private void refused(TableBoard board, PasteBatch batch, Refusal refusal) {
        grid.say(Note.of(refusal.message()));
        rehearse(board, batch);
    }

    /// Has the store say of every line by itself why it wouldn't take it.
    private void rehearse(TableBoard board, PasteBatch batch) {
        List<Draft> lines = lines(board, batch).stream()
                .filter(line -> line.isComplete(board.all()))
                .toList();
        List<RowEdit> edits = Stream.concat(
                        batch.parents().stream(), lines.stream().map(line -> line.edit(board.id(), "")))
                .toList();
        Later.then(grid.access().rows().rehearse(edits), refusals -> {
            for (int i = 0; i < lines.size(); i++) {
                Draft line = lines.get(i);
                refusals.get(batch.parents().size() + i)
                        .ifPresent(refusal -> drafts().put(board.id(), line.refused(refusal)));
            }
            list(board, batch);
            grid.view().refresh();
        });
    }

    private void list(TableBoard board, PasteBatch batch) {
        PasteIssues list = new PasteIssues(() -> offer(board, batch), () -> discard(board, batch));
        Listed now = new Listed(board, batch, list);
        show(now);
        listed = Optional.of(now);
        grid.side().show(list);
    }

    private void discard(TableBoard board, PasteBatch batch) {
        hide();
        batch.lines().forEach(key -> drafts().drop(board.id(), key));
        grid.view().refresh();
        grid.view().takeFocus();
    }

    private void hide() {
        listed = Optional.empty();
        grid.side().hide();
    }

    private List<Issue> issues(TableBoard board, PasteBatch batch) {
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < batch.lines().size(); i++) {
            Optional<Draft> line = drafts().find(board.id(), batch.lines().get(i));
            for (GridColumn column : board.all()) {
                int row = i;
                line.flatMap(draft -> reason(board, draft, column))
                        .ifPresent(reason -> issues.add(
                                new Issue(row + 1, column.name(), reason, () -> go(board, batch, row, column))));
            }
        }
        return issues;
    }

    private static Optional<String> reason(TableBoard board, Draft line, GridColumn column) {
        if (line.typed(column.id()).orElse(null) instanceof Typed.Unread(String _, String reason)) {
            return Optional.of(reason);
        }
        if (line.lacks(column)) {
            return Optional.of("A %s requires it.".formatted(Singular.of(board.table().name())));
        }
        return line.refusal()
                .filter(refusal -> place(board, refusal).equals(column))
                .map(Refusal::message);
    }

    /// The column at which a refusal is listed: the first that it names.
    private static GridColumn place(TableBoard board, Refusal refusal) {
        return board.all().stream()
                .filter(column -> refusal.columns().contains(column.id()))
                .findFirst()
                .orElse(board.all().getFirst());
    }

    private void go(TableBoard board, PasteBatch batch, int row, GridColumn column) {
        LineKey key = batch.lines().get(row);
        long line = board.indexOf(key).orElse(batch.top() + row);
        grid.moveTo(Span.at(line, Math.max(0, board.columns().indexOf(column))));
        grid.view().takeFocus();
    }
}
