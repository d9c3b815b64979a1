package keyline.model.dialect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Puts things behind those that they depend on.
final class Ordering {

    private Ordering() {}

    /// `all` in their own order, each preceded by those of its parents that aren't there yet. Where they form a cycle,
    /// one of them comes before its parent. The walk keeps its own stack: chains are as long as schemas are.
    static <T> List<T> parentsFirst(Collection<T> all, Function<T, List<T>> parents) {
        List<T> ordered = new ArrayList<>(all.size());
        Set<T> seen = new HashSet<>();
        Deque<Visit<T>> path = new ArrayDeque<>();
        for (T each : all) {
            if (seen.add(each)) {
                path.push(new Visit<>(each, parents.apply(each).iterator()));
            }
            while (!path.isEmpty()) {
                Visit<T> visit = path.peek();
                if (!visit.parents.hasNext()) {
                    ordered.add(path.pop().of);
                    continue;
                }
                T parent = visit.parents.next();
                if (seen.add(parent)) {
                    path.push(new Visit<>(parent, parents.apply(parent).iterator()));
                }
            }
        }
        return ordered;
    }

    private record Visit<T>(T of, Iterator<T> parents) {}
}
