package keyline.model.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Puts renames into an order in which no name is given that another thing still has; things that swap their names go
/// by a third one.
///
/// @param aside where free names come from
record Renames(Aside aside) {

    /// A rename.
    ///
    /// @param from without quotes
    /// @param to without quotes
    /// @param step writes it, from the name at that time
    record Renaming(String from, String to, BiConsumer<String, String> step) {

        private boolean gives(Renaming other) {
            return !other.equals(this) && Aside.lower(to).equals(Aside.lower(other.from));
        }
    }

    void run(List<Renaming> renamings) {
        List<Renaming> pending = new ArrayList<>(renamings);
        pending.removeIf(each -> aside.same(each.from, each.to));
        while (!pending.isEmpty()) {
            Optional<Renaming> free = pending.stream()
                    .filter(each -> pending.stream().noneMatch(each::gives))
                    .findFirst();
            Renaming next = free.orElse(pending.getFirst());
            pending.remove(next);
            if (free.isPresent()) {
                next.step.accept(next.from, next.to);
            } else {
                String between = aside.between(next.to);
                next.step.accept(next.from, between);
                pending.add(new Renaming(between, next.to, next.step));
            }
        }
    }
}
