package keyline.app.project;

import java.util.List;
import keyline.app.LiveRows;
import keyline.app.job.Later;
import keyline.app.notice.Notice;
import keyline.app.notice.NoticeBar;
import keyline.persistence.store.CommitOutcome;

/// Keeps a working transaction from being lost or saved half done: what would do so waits until someone has said what
/// becomes of it. FX thread only.
record OpenWork(LiveRows rows, NoticeBar notices) {

    /// Goes on with `then`, at once unless a working transaction is open.
    void settle(Runnable then) {
        if (rows.state().get().working().isEmpty()) {
            then.run();
            return;
        }
        notices.show(new Notice(
                "working",
                Notice.Tone.QUESTION,
                "A working transaction is open. Commit it or discard it first.",
                List.of(
                        new Notice.Choice("Commit", () -> commit(then)),
                        new Notice.Choice("Discard", () -> Later.then(rows.discard(), _ -> then.run())),
                        new Notice.Choice("Cancel", () -> {}))));
    }

    private void commit(Runnable then) {
        Later.then(rows.commit(), outcome -> {
            switch (outcome) {
                case CommitOutcome.Committed _ -> then.run();
                case CommitOutcome.Held held -> notices.show(Notice.error(
                        "working", "It isn't committed. " + held.refusals().getFirst().message()));
            }
        });
    }
}
