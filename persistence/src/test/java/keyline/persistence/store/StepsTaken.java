package keyline.persistence.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keyline.model.Document;
import keyline.model.edit.Step;

/// The steps that a test has had a store take: those done, and those undone that can be done again.
final class StepsTaken {

    private final List<Step> done = new ArrayList<>();
    private final List<Step> undone = new ArrayList<>();
    private List<Step> redoable = List.of();
    private long number;

    /// The number of the last step that was asked for.
    long number() {
        return number;
    }

    /// A step that comes next and isn't done yet.
    Step entered(Document before, Document after) {
        return new Step(++number, "Step " + number, before, after);
    }

    /// A step that comes next; it counts as done until it is [refused][#refused()].
    Step next(Document before, Document after) {
        redoable = List.copyOf(undone);
        Step step = entered(before, after);
        committed(step);
        return step;
    }

    /// An entered step is done.
    void committed(Step step) {
        done.add(step);
        undone.clear();
    }

    /// The last step has come to nothing, so what was undone before it can still be done again.
    void refused() {
        done.removeLast();
        undone.addAll(redoable);
    }

    Optional<Step> undo() {
        return moved(done, undone);
    }

    Optional<Step> redo() {
        return moved(undone, done);
    }

    private static Optional<Step> moved(List<Step> from, List<Step> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        Step step = from.removeLast();
        to.add(step);
        return Optional.of(step);
    }
}
