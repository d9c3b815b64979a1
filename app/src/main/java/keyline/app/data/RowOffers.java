package keyline.app.data;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keyline.app.data.cascade.CascadeWords;
import keyline.app.data.cascade.Course;
import keyline.app.data.row.Draft;
import keyline.app.data.row.LineKey;
import keyline.app.data.row.Typed;
import keyline.app.job.Later;
import keyline.model.ColumnId;
import keyline.persistence.store.Cascade;
import keyline.persistence.store.Refusal;
import keyline.persistence.store.RowOutcome;

/// Offers drafts to the store. What it accepts is a row from then on; what it refuses stays a draft, with the reason.
final class RowOffers {

    private final DataGrid grid;
    private final Set<LineKey> underWay = new HashSet<>();

    RowOffers(DataGrid grid) {
        this.grid = grid;
    }

    /// Offers a line, if it is complete and isn't offered already.
    void offer(TableBoard board, LineKey key) {
        Draft draft = grid.access().drafts().of(board.id(), key);
        boolean held = grid.access().drafts().isHeld(board.id(), key);
        if (held || !draft.isComplete(board.all()) || !underWay.add(key)) {
            return;
        }
        grid.access().consequences().propose(draft.edit(board.id(), label(board, key)), new Offer(board, draft));
    }

    private static String label(TableBoard board, LineKey key) {
        String change =
                switch (key) {
                    case LineKey.OfDraft _ -> "Add row to ";
                    case LineKey.OfRow _ -> "Change row of ";
                };
        return change + board.table().name() + ", and what it refers to";
    }

    /// A draft that the store is to take.
    private final class Offer implements Course {

        private final TableBoard board;
        private final Draft draft;

        Offer(TableBoard board, Draft draft) {
            this.board = board;
            this.draft = draft;
        }

        @Override
        public void accepted(RowOutcome.Accepted outcome, Cascade cascade) {
            underWay.remove(draft.key());
            RowOffers.this.accepted(board, draft, outcome);
            if (!cascade.isQuiet()) {
                grid.say(Note.undoable(
                        new CascadeWords(grid.access().session().document().schema()).done(cascade)));
            }
        }

        @Override
        public void refused(Refusal refusal) {
            underWay.remove(draft.key());
            RowOffers.this.refused(board, draft, draft.refused(refusal));
        }

        @Override
        public void dropped() {
            underWay.remove(draft.key());
            grid.access().drafts().drop(board.id(), draft.key());
            grid.view().refresh();
        }

        @Override
        public void failed(Throwable failure) {
            underWay.remove(draft.key());
            grid.say(Note.of("The store failed; what you typed is still here. " + failure.getMessage()));
        }
    }

    private void refused(TableBoard board, Draft offered, Draft refused) {
        if (isUnchanged(board, offered)) {
            grid.access().drafts().put(board.id(), refused);
            grid.blame(board.id(), offered.key());
        }
        grid.view().refresh();
    }

    private boolean isUnchanged(TableBoard board, Draft offered) {
        return grid.access().drafts().of(board.id(), offered.key()).cells().equals(offered.cells());
    }

    /// The draft stays in sight until the row itself is, so that nothing flickers.
    private void accepted(TableBoard board, Draft offered, RowOutcome.Accepted accepted) {
        Later.then(board.pages().settled(), _ -> {
            Draft now = grid.access().drafts().of(board.id(), offered.key());
            grid.access().drafts().drop(board.id(), offered.key());
            rest(now, offered, accepted).ifPresent(rest -> {
                grid.access().drafts().put(board.id(), rest);
                offer(board, rest.key());
            });
            grid.view().refresh();
        });
    }

    /// What was typed while the store was at it, as a change of the row that there is now.
    private static Optional<Draft> rest(Draft now, Draft offered, RowOutcome.Accepted accepted) {
        Map<ColumnId, Typed> cells = new HashMap<>(now.cells());
        cells.entrySet().removeAll(offered.cells().entrySet());
        LineKey key = accepted.inserted().isEmpty()
                ? offered.key()
                : new LineKey.OfRow(accepted.inserted().getLast());
        return cells.isEmpty() ? Optional.empty() : Optional.of(Draft.of(key, cells));
    }
}
