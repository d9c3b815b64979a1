package keyline.app;

import java.util.HashMap;
import java.util.Map;
import keyline.model.ConstraintId;
import keyline.persistence.store.Pending;
import keyline.persistence.store.StoreState;

/// How many rows break each constraint: one that is pending, or a foreign key in the working transaction.
final class OffendingRows {

    private OffendingRows() {}

    static Map<ConstraintId, Integer> of(StoreState state) {
        Map<ConstraintId, Integer> counts = new HashMap<>();
        for (Pending pending : state.pending()) {
            if (pending.what() instanceof Pending.OfConstraint(var key)) {
                counts.put(key, Math.clamp(pending.offenders(), 0, Integer.MAX_VALUE));
            }
        }
        state.working().stream()
                .flatMap(working -> working.violations().stream())
                .forEach(open -> counts.merge(open.key(), Math.clamp(open.rows(), 0, Integer.MAX_VALUE), Integer::sum));
        return counts;
    }
}
