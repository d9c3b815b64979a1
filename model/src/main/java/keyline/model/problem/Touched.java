package keyline.model.problem;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keyline.model.Id;
import keyline.model.IdMap;

/// What is different in one map of a schema.
///
/// @param before the old values of what changed or is gone
/// @param after the new values of what changed or is new
record Touched<K extends Id, V>(Map<K, V> before, Map<K, V> after) {

    static <K extends Id, V> Touched<K, V> between(IdMap<K, V> before, IdMap<K, V> after) {
        Touched<K, V> touched = new Touched<>(new LinkedHashMap<>(), new LinkedHashMap<>());
        before.difference(after, new IdMap.Difference<>() {
            @Override
            public void added(K key, V value) {
                touched.after.put(key, value);
            }

            @Override
            public void removed(K key, V value) {
                touched.before.put(key, value);
            }

            @Override
            public void changed(K key, V old, V now) {
                touched.before.put(key, old);
                touched.after.put(key, now);
            }
        });
        return touched;
    }

    /// The old value of what changed or is gone.
    Optional<V> old(K key) {
        return Optional.ofNullable(before.get(key));
    }

    /// The new value of what changed or is new.
    Optional<V> now(K key) {
        return Optional.ofNullable(after.get(key));
    }

    /// All keys.
    Set<K> keys() {
        Set<K> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys;
    }
}
