package keyline.model;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A persistent map from ids to values: a change gives a new map that shares all but one path with the old one.
///
/// It is what makes a document of 10,000 tables cheap to edit, to keep in a thousand versions and to compare with the
/// version before. The values are the leaves of a trie of 32-way nodes over the bits of the id, highest bits first, so
/// iteration is in the order of the ids, which is the order of creation.
public final class IdMap<K extends Id, V> implements Iterable<V> {

    private static final int BITS = TrieNode.BITS;
    private static final int WIDTH = 1 << BITS;
    private static final IdMap<?, ?> EMPTY = new IdMap<>(TrieNode.EMPTY, 0, 0);

    private final TrieNode root;
    private final int shift;
    private final int size;

    private IdMap(TrieNode root, int shift, int size) {
        this.root = root;
        this.shift = shift;
        this.size = size;
    }

    /// A map without entries.
    @SuppressWarnings("unchecked")
    public static <K extends Id, V> IdMap<K, V> empty() {
        return (IdMap<K, V>) EMPTY;
    }

    /// How many entries there are.
    public int size() {
        return size;
    }

    /// Whether there is no entry.
    public boolean isEmpty() {
        return size == 0;
    }

    /// The value of `key`, or nothing.
    public Optional<V> find(K key) {
        int id = key.value();
        if (id >>> shift >= WIDTH) {
            return Optional.empty();
        }
        Object at = root;
        for (int level = shift; at instanceof TrieNode node; level -= BITS) {
            int bit = TrieNode.bit(id, level);
            if ((node.bitmap & bit) == 0) {
                return Optional.empty();
            }
            at = node.slots[node.position(bit)];
        }
        Entry<K, V> entry = entry(at);
        return entry.key.equals(key) ? Optional.of(entry.value) : Optional.empty();
    }

    /// The value of `key`.
    ///
    /// @throws NoSuchElementException when there is none
    public V get(K key) {
        return find(key).orElseThrow(() -> new NoSuchElementException("No entry for " + key));
    }

    /// Whether `key` has a value.
    public boolean has(K key) {
        return find(key).isPresent();
    }

    /// This map with `value` for `key`; this very map when that very value is there already.
    @SuppressWarnings("ReferenceEquality") // comparing whole tables by value would cost more than the new path
    public IdMap<K, V> with(K key, V value) {
        Optional<V> old = find(key);
        if (old.isPresent() && old.get() == value) {
            return this;
        }
        int raised = shift;
        TrieNode node = root;
        while (key.value() >>> raised >= WIDTH) {
            node = node.raised();
            raised += BITS;
        }
        TrieNode changed = node.with(key.value(), raised, new Entry<>(key, value));
        return new IdMap<>(changed, raised, old.isPresent() ? size : size + 1);
    }

    /// This map without `key`; this very map when it has none.
    public IdMap<K, V> without(K key) {
        return has(key) ? new IdMap<>(root.without(key.value(), shift), shift, size - 1) : this;
    }

    /// The values, in the order of their ids.
    @Override
    public Iterator<V> iterator() {
        return values().iterator();
    }

    /// The values, in the order of their ids.
    public List<V> values() {
        List<V> values = new ArrayList<>(size);
        root.each(entry -> values.add(this.entry(entry).value));
        return values;
    }

    /// The keys, in ascending order.
    public List<K> keys() {
        List<K> keys = new ArrayList<>(size);
        root.each(entry -> keys.add(this.entry(entry).key));
        return keys;
    }

    /// The values, in the order of their ids.
    public Stream<V> stream() {
        return values().stream();
    }

    /// Reports each entry in which `after` differs from this map. Parts that both share are not visited, so the cost is
    /// that of the difference.
    public void difference(IdMap<K, V> after, Difference<K, V> difference) {
        int level = Math.max(shift, after.shift);
        compare(rootAt(level), after.rootAt(level), level, difference);
    }

    private TrieNode rootAt(int level) {
        TrieNode node = root;
        for (int below = shift; below < level; below += BITS) {
            node = node.raised();
        }
        return node;
    }

    private void compare(TrieNode from, TrieNode to, int level, Difference<K, V> difference) {
        if (from == to) {
            return;
        }
        for (int rest = from.bitmap | to.bitmap; rest != 0; rest &= rest - 1) {
            int bit = rest & -rest;
            if (level > 0) {
                compare(from.child(bit), to.child(bit), level - BITS, difference);
            } else {
                compareEntries(from, to, bit, difference);
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // a shared entry needs no look inside
    private void compareEntries(TrieNode from, TrieNode to, int bit, Difference<K, V> difference) {
        boolean before = (from.bitmap & bit) != 0;
        boolean after = (to.bitmap & bit) != 0;
        if (!before) {
            Entry<K, V> added = entry(to.slots[to.position(bit)]);
            difference.added(added.key, added.value);
        } else if (!after) {
            Entry<K, V> removed = entry(from.slots[from.position(bit)]);
            difference.removed(removed.key, removed.value);
        } else {
            Entry<K, V> old = entry(from.slots[from.position(bit)]);
            Entry<K, V> now = entry(to.slots[to.position(bit)]);
            if (old != now && !old.equals(now)) {
                difference.changed(now.key, old.value, now.value);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private Entry<K, V> entry(Object slot) {
        return (Entry<K, V>) slot;
    }

    /// Equal entries; versions that share most of their parts are compared at the cost of their difference.
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof IdMap<?, ?> map) || size != map.size) {
            return false;
        }
        int level = Math.max(shift, map.shift);
        return rootAt(level).isSame(map.rootAt(level));
    }

    @Override
    public int hashCode() {
        return Objects.hash(keys(), values());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        root.each(entry -> text.append(text.length() > 1 ? ", " : "").append(entry));
        return text.append('}').toString();
    }

    /// What [#difference(IdMap, Difference)] reports, in the order of the ids.
    public interface Difference<K extends Id, V> {

        /// `key` is new.
        void added(K key, V value);

        /// `key` is gone.
        void removed(K key, V value);

        /// `key` has another value, not equal to the one before.
        void changed(K key, V before, V after);
    }

    private record Entry<K, V>(K key, V value) {
        @Override
        public String toString() {
            return key + "=" + value;
        }
    }
}
