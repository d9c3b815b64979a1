package keyline.app.data;

import java.util.HashMap;
import java.util.Map;
import keyline.app.data.row.Draft;
import keyline.app.data.row.Typed;
import keyline.app.job.Later;
import keyline.model.ColumnId;
import keyline.persistence.store.Refusal;
import keyline.persistence.store.Remedy;
import keyline.persistence.store.RowEdit;
import keyline.persistence.store.RowOutcome;
import keyline.persistence.store.RowQuery;

/// Makes the edit that would help after a refusal, then tries again what was refused. A parent row that needs more than
/// its key is begun as a draft in its own table, to be completed there.
final class RemedyWork {

    private final DataGrid grid;

    RemedyWork(DataGrid grid) {
        this.grid = grid;
    }

    void apply(TableBoard board, Draft refused, Remedy remedy) {
        Later.then(grid.access().rows().perform(remedy.edit()), outcome -> {
            switch (outcome) {
                case RowOutcome.Accepted _ -> again(board, refused);
                case RowOutcome.Refused(var refusal) -> remedyRefused(board, refused, remedy, refusal);
            }
        });
    }

    private void again(TableBoard board, Draft refused) {
        grid.view().body().requestFocus();
        grid.offers().offer(board, refused.key());
    }

    private void remedyRefused(TableBoard board, Draft refused, Remedy remedy, Refusal refusal) {
        if (remedy.edit() instanceof RowEdit.Insert insert && refusal.reason() == Refusal.Reason.NOT_NULL) {
            begin(insert);
        } else {
            grid.access().drafts().put(board.id(), refused.refused(refusal));
            grid.view().refresh();
        }
    }

    private void begin(RowEdit.Insert insert) {
        Map<ColumnId, Typed> cells = new HashMap<>();
        insert.values().forEach((column, value) -> cells.put(column, new Typed.Read(value)));
        grid.access()
                .drafts()
                .put(insert.table(), Draft.of(grid.access().drafts().begin(), cells));
        grid.follow(RowQuery.all(insert.table()));
        grid.say(Note.of("Complete this row; what you typed before waits in its table."));
    }
}
