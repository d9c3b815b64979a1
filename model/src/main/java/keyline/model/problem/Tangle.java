package keyline.model.problem;

import java.util.Set;
import keyline.model.TableId;

/// A problem that several tables make together.
///
/// @param tables those that its message speaks of
record Tangle(Problem problem, Set<TableId> tables) {

    Tangle {
        tables = Set.copyOf(tables);
    }
}
