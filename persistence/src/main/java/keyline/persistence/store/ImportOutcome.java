package keyline.persistence.store;

import java.util.List;

/// What became of an import.
public sealed interface ImportOutcome {

    /// All rows are in.
    ///
    /// @param updated how many rows existed before
    record Imported(StoreState state, long inserted, long updated) implements ImportOutcome {}

    /// Nothing has changed.
    ///
    /// @param faults the first hundred, in the order of the rows
    record Faulty(List<RowFault> faults) implements ImportOutcome {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
