package keyline.model.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// The difference between two lists whose items have ids.
final class ListDifference<T, I> {

    private final Map<I, T> before;
    private final Map<I, T> after;

    ListDifference(List<T> before, List<T> after, Function<T, I> id) {
        this.before = byId(before, id);
        this.after = byId(after, id);
    }

    private static <T, I> Map<I, T> byId(List<T> items, Function<T, I> id) {
        Map<I, T> map = new LinkedHashMap<>();
        items.forEach(item -> map.put(id.apply(item), item));
        return map;
    }

    List<T> dropped() {
        return before.entrySet().stream()
                .filter(item -> !after.containsKey(item.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    List<T> added() {
        return after.entrySet().stream()
                .filter(item -> !before.containsKey(item.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /// Reports the items that both have, where they differ.
    void eachChanged(BiConsumer<T, T> report) {
        before.forEach((id, old) -> {
            T now = after.getOrDefault(id, old);
            if (!now.equals(old)) {
                report.accept(old, now);
            }
        });
    }

    /// The order after, unless it is the one that comes of leaving out the dropped and adding the new at the end.
    Optional<List<I>> newOrder() {
        List<I> plain = new ArrayList<>(before.keySet());
        plain.retainAll(after.keySet());
        after.keySet().stream().filter(id -> !before.containsKey(id)).forEach(plain::add);
        List<I> order = List.copyOf(after.keySet());
        return plain.equals(order) ? Optional.empty() : Optional.of(order);
    }
}
