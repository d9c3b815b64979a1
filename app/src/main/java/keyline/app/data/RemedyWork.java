package keyline.app.data;

import keyline.app.data.row.Draft;
import keyline.app.job.Later;
import keyline.persistence.store.Refusal;
import keyline.persistence.store.Remedy;
import keyline.persistence.store.RowOutcome;

/// Makes the edit that would help after a refusal, then tries again what was refused.
final class RemedyWork {

    private final DataGrid grid;

    RemedyWork(DataGrid grid) {
        this.grid = grid;
    }

    void apply(TableBoard board, Draft refused, Remedy remedy) {
        Later.then(grid.access().rows().perform(remedy.edit()), outcome -> {
            switch (outcome) {
                case RowOutcome.Accepted _ -> again(board, refused);
                case RowOutcome.Refused(var refusal) -> refused(board, refused, refusal);
            }
        });
    }

    private void again(TableBoard board, Draft refused) {
        grid.view().body().requestFocus();
        grid.offers().offer(board, refused.key());
    }

    private void refused(TableBoard board, Draft refused, Refusal refusal) {
        grid.access().drafts().put(board.id(), refused.refused(refusal));
        grid.view().refresh();
    }
}
