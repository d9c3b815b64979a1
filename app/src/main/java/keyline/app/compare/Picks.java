package keyline.app.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import keyline.model.change.Change;

/// Which changes are picked: those that somebody said yes to, and of the others those that are picked at first.
final class Picks {

    private final Map<Change, Boolean> answers = new HashMap<>();
    private Predicate<Change> atFirst = _ -> true;

    void begin(Predicate<Change> picked) {
        atFirst = picked;
    }

    boolean has(Change change) {
        Boolean answer = answers.get(change);
        return answer == null ? atFirst.test(change) : answer;
    }

    /// How many of these are picked.
    long count(List<Change> changes) {
        return changes.stream().filter(this::has).count();
    }

    /// Picks these unless all of them are picked; then none of them.
    void toggle(List<Change> changes) {
        boolean all = count(changes) == changes.size();
        changes.forEach(change -> answers.put(change, !all));
    }

    void pick(List<Change> changes) {
        changes.forEach(change -> answers.put(change, true));
    }

    void leave(List<Change> changes) {
        changes.forEach(change -> answers.put(change, false));
    }
}
