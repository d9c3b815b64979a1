package keyline.persistence.store;

import java.util.List;

/// What became of the wish to commit a working transaction.
public sealed interface CommitOutcome {

    /// What the store knows then.
    StoreState state();

    /// It is a step of the history, unless nothing had changed: then the state's last step is the one before it.
    record Committed(StoreState state) implements CommitOutcome {}

    /// It is still open, with all that was done in it.
    ///
    /// @param refusals one for each key that rows refer to in vain, the first hundred
    record Held(StoreState state, List<Refusal> refusals) implements CommitOutcome {
        public Held {
            refusals = List.copyOf(refusals);
        }
    }
}
