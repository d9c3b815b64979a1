package keyline.app.data.pending;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import keyline.app.RowSource;
import keyline.app.job.Later;
import keyline.persistence.store.Pending;
import keyline.persistence.store.PendingRemedy;

/// Tries remedies for very many rows one after the other, while they are on offer already. FX thread only.
final class RemedyTrials {

    private final RowSource rows;
    private CompletableFuture<PendingRemedy> running = new CompletableFuture<>();

    RemedyTrials(RowSource rows) {
        this.rows = rows;
    }

    /// Tries those that nobody has tried yet.
    void begin(Pending pending, List<PendingRemedy> remedies, PendingPanel panel) {
        stop();
        if (pending.offenders() > PendingRemedy.MOST_TRIED) {
            next(remedies, 0, panel);
        }
    }

    private void next(List<PendingRemedy> remedies, int at, PendingPanel panel) {
        if (at < remedies.size()) {
            running = rows.tried(remedies.get(at));
            Later.then(running, tried -> {
                panel.obstruct(at, tried);
                next(remedies, at + 1, panel);
            });
        }
    }

    /// Gives up what isn't done, for another state of the rows or another panel.
    void stop() {
        running.cancel(true);
    }
}
