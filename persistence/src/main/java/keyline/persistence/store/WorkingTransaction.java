package keyline.persistence.store;

import java.util.List;
import keyline.model.ConstraintId;
import keyline.model.TableId;

/// A transaction that stays open over several row edits, with foreign keys deferred: rows may break them meanwhile, and
/// a commit is refused until none does. It is one step of the history.
///
/// @param step the number of the step that it becomes
/// @param edits how many edits it holds; the last one can be taken back
/// @param undone how many edits were taken back and can be made again
/// @param violations what stands in the way of a commit, in the order of the tables
public record WorkingTransaction(long step, int edits, int undone, List<Open> violations) {

    public WorkingTransaction {
        violations = List.copyOf(violations);
    }

    /// A foreign key that rows break which were written since the transaction began, or left behind by their parent.
    ///
    /// @param table the child
    /// @param rows how many of its rows break it, more than 0
    public record Open(TableId table, ConstraintId key, long rows) {}

    /// How many rows break foreign keys; one that breaks two counts twice.
    public long allOpen() {
        return violations.stream().mapToLong(Open::rows).sum();
    }
}
