package keyline.app;

import java.util.concurrent.CompletableFuture;
import keyline.app.job.Later;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.edit.Edit;
import keyline.model.edit.Step;
import keyline.persistence.store.SampleStore;
import keyline.persistence.store.StoreState;

/// Makes edits of the design that bring rows along, as one step of the history. FX thread only.
public record RowFilling(Session session, LiveRows rows) {

    /// Makes the edit, then has the store add the rows. Those that break constraints are let in; the constraints are
    /// pending then. Both are taken back when the store fails.
    ///
    /// @param added rows of the tables after the edit, read on the store's thread
    /// @param then runs on the FX thread when all is done, or nothing could be
    public void perform(Edit edit, SampleRows added, Runnable then) {
        Document before = session.document();
        if (session.held().isPresent()) {
            session.perform(edit);
            then.run();
        } else if (edit.apply(before).equals(before)) {
            Step step = session.enter(edit.label(before));
            fill(step, added, () -> session.forget(step), then);
        } else {
            session.perform(edit, step -> fill(step, added, () -> session.takeBack(step), then));
        }
    }

    private void fill(Step step, SampleRows added, Runnable back, Runnable then) {
        SampleStore asked = rows.store();
        CompletableFuture<StoreState> filled = rows.onFxThread(asked.fill(step, added));
        Later.then(
                filled,
                state -> {
                    rows.become(asked, state);
                    then.run();
                },
                _ -> {
                    back.run();
                    then.run();
                });
    }
}
