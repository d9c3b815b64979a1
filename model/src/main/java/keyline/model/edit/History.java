package keyline.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The steps that can be undone and redone: one line of them for schema, rows and layout. Immutable.
///
/// @param done oldest first
/// @param undone the next to redo last
public record History(List<Step> done, List<Step> undone) {

    private static final int LONGEST = 1_000;

    public History {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /// A history without steps.
    public static History empty() {
        return new History(List.of(), List.of());
    }

    /// The step that undo takes back.
    public Optional<Step> lastDone() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
    }

    /// The step that redo does again.
    public Optional<Step> nextToRedo() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast());
    }

    /// The highest number of a step, 0 when there is none.
    public long latest() {
        return Stream.concat(done.stream(), undone.stream())
                .mapToLong(Step::number)
                .max()
                .orElse(0);
    }

    /// This history after a new step. What had been undone is forgotten; of very many steps the oldest are.
    public History with(Step step) {
        List<Step> steps = new ArrayList<>(done.size() < LONGEST ? done : done.subList(1, done.size()));
        steps.add(step);
        return new History(steps, List.of());
    }

    /// This history without a step that came to nothing, such as a refused row edit.
    public History without(long step) {
        return new History(
                done.stream().filter(each -> each.number() != step).toList(),
                undone.stream().filter(each -> each.number() != step).toList());
    }

    /// This history after an undo. There must be a step to undo.
    public History undo() {
        List<Step> more = new ArrayList<>(undone);
        more.add(done.getLast());
        return new History(done.subList(0, done.size() - 1), more);
    }

    /// This history after a redo. There must be a step to redo.
    public History redo() {
        List<Step> more = new ArrayList<>(done);
        more.add(undone.getLast());
        return new History(more, undone.subList(0, undone.size() - 1));
    }
}
