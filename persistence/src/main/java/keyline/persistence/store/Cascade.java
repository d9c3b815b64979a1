package keyline.persistence.store;

import java.util.List;
import java.util.Optional;
import keyline.model.ConstraintId;
import keyline.model.TableId;

/// What a deletion or a change of a key would do, and what stands in its way: the outcome of trying it.
///
/// @param effects that of the edit itself first; of a refused edit what it would do if nothing held it back
/// @param tallies the rows of each table, each row once, however many foreign keys it is reached through
/// @param refusal why it would be refused
public record Cascade(List<Effect> effects, List<Tally> tallies, Optional<Refusal> refusal) {

    public Cascade {
        effects = List.copyOf(effects);
        tallies = List.copyOf(tallies);
    }

    /// Whether nothing happens to rows other than those of the edit itself.
    public boolean isQuiet() {
        return refusal.isEmpty()
                && effects.stream().allMatch(effect -> effect.by().isEmpty());
    }

    /// How many rows of a table are deleted, and how many stay but change.
    public record Tally(TableId table, long deleted, long changed) {}

    /// Rows of one table to which the same happens for the same reason.
    ///
    /// @param by the foreign key, of `table`, through which it comes to them; empty for the rows of the edit itself
    /// @param count how many rows
    /// @param rows the rowids of the first hundred
    public record Effect(TableId table, Optional<ConstraintId> by, Kind kind, long count, List<Long> rows) {
        public Effect {
            rows = List.copyOf(rows);
        }
    }

    /// What happens to rows.
    public enum Kind {
        /// They are deleted.
        DELETED,
        /// Their cells change, those of the edit itself or columns that follow a key.
        CHANGED,
        /// Their columns become NULL.
        SET_NULL,
        /// Their columns become the defaults.
        SET_DEFAULT,
        /// They hold the edit back: they would be left without a parent.
        BLOCKING
    }
}
