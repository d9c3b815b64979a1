package keyline.persistence.store;

import java.util.Map;
import java.util.Set;
import keyline.model.ConstraintId;
import keyline.model.TableId;

/// The rows that belong to a row by foreign keys, at most two steps away: those that it refers to and that refer to it,
/// and the same of them.
///
/// @param keys the foreign keys that lead to them
/// @param tables where they are, the row itself left out
public record Relatives(Set<ConstraintId> keys, Map<TableId, Found> tables) {

    /// No row belongs to it.
    public static final Relatives NONE = new Relatives(Set.of(), Map.of());

    public Relatives {
        keys = Set.copyOf(keys);
        tables = Map.copyOf(tables);
    }

    /// Rows of one table.
    ///
    /// @param steps 1 or 2: how far the nearest of them is
    /// @param rows how many there are
    /// @param reading whether that is all of them
    public record Found(int steps, int rows, Reading reading) {}

    /// How far they were counted.
    public enum Reading {
        /// All were.
        COMPLETE,
        /// There are more.
        CUT
    }
}
