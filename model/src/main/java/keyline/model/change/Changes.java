package keyline.model.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import keyline.model.Document;
import keyline.model.Id;
import keyline.model.IdMap;
import keyline.model.Schema;

/// Finds the difference between two documents. Things are matched by their ids, so a rename is a rename; what both
/// documents share is not looked at, so the cost is that of the difference.
public final class Changes {

    private Changes() {}

    /// What leads from `before` to `after`, in the order in which a migration could take it: namespaces, types, tables,
    /// views, diagrams, the target; each by age. Empty exactly when they are equal but for their next id.
    public static List<Change> between(Document before, Document after) {
        List<Change> changes = new ArrayList<>(between(before.schema(), after.schema()));
        compare(
                before.diagrams(),
                after.diagrams(),
                new Kinds<>(Change.DiagramAdded::new, Change.DiagramDropped::new, single(Change.DiagramChanged::new)),
                changes);
        if (!before.target().equals(after.target())) {
            changes.add(new Change.TargetChanged(before.target(), after.target()));
        }
        return changes;
    }

    /// The same for schemas.
    public static List<Change> between(Schema before, Schema after) {
        List<Change> changes = new ArrayList<>();
        compare(
                before.namespaces(),
                after.namespaces(),
                new Kinds<>(
                        Change.NamespaceAdded::new,
                        Change.NamespaceDropped::new,
                        single(Change.NamespaceRenamed::new)),
                changes);
        compare(
                before.types(),
                after.types(),
                new Kinds<>(Change.TypeAdded::new, Change.TypeDropped::new, single(Change.TypeChanged::new)),
                changes);
        compare(
                before.tables(),
                after.tables(),
                new Kinds<>(Change.TableAdded::new, Change.TableDropped::new, TableChanges::between),
                changes);
        compare(
                before.views(),
                after.views(),
                new Kinds<>(Change.ViewAdded::new, Change.ViewDropped::new, single(Change.ViewChanged::new)),
                changes);
        return changes;
    }

    private static <V> BiFunction<V, V, List<Change>> single(BiFunction<V, V, Change> changed) {
        return changed.andThen(List::of);
    }

    private static <K extends Id, V> void compare(
            IdMap<K, V> before, IdMap<K, V> after, Kinds<V> kinds, List<Change> changes) {
        before.difference(after, new IdMap.Difference<>() {
            @Override
            public void added(K key, V value) {
                changes.add(kinds.added.apply(value));
            }

            @Override
            public void removed(K key, V value) {
                changes.add(kinds.dropped.apply(value));
            }

            @Override
            public void changed(K key, V old, V now) {
                changes.addAll(kinds.changed.apply(old, now));
            }
        });
    }

    private record Kinds<V>(
            Function<V, Change> added, Function<V, Change> dropped, BiFunction<V, V, List<Change>> changed) {}
}
