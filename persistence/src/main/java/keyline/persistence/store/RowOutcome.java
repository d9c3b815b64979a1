package keyline.persistence.store;

import java.util.List;

/// What became of a row edit.
public sealed interface RowOutcome {

    /// It is done.
    ///
    /// @param inserted the rowids of inserted rows, in the order of the edit
    record Accepted(StoreState state, List<Long> inserted) implements RowOutcome {
        public Accepted {
            inserted = List.copyOf(inserted);
        }
    }

    /// It was refused; nothing has changed.
    record Refused(Refusal refusal) implements RowOutcome {}
}
