package keyline.model;

import java.util.function.Consumer;
import java.util.stream.IntStream;

/// A node of the trie behind [IdMap]. It holds a slot for each bit set: nodes above the lowest level, entries there.
final class TrieNode {

    /// How many bits of an id each level stands for.
    static final int BITS = 5;

    static final TrieNode EMPTY = new TrieNode(0, new Object[0]);

    final int bitmap;
    final Object[] slots;

    TrieNode(int bitmap, Object[] slots) {
        this.bitmap = bitmap;
        this.slots = slots;
    }

    /// The bit of the slot that leads to an id, `level` bits above the lowest.
    static int bit(int id, int level) {
        return 1 << (id >>> level & (1 << BITS) - 1);
    }

    int position(int bit) {
        return Integer.bitCount(bitmap & bit - 1);
    }

    TrieNode child(int bit) {
        return (bitmap & bit) == 0 ? EMPTY : (TrieNode) slots[position(bit)];
    }

    /// This node as the first child of a node one level higher.
    TrieNode raised() {
        return bitmap == 0 ? this : new TrieNode(1, new Object[] {this});
    }

    TrieNode with(int id, int level, Object entry) {
        int bit = bit(id, level);
        return withSlot(bit, level == 0 ? entry : child(bit).with(id, level - BITS, entry));
    }

    TrieNode without(int id, int level) {
        int bit = bit(id, level);
        if (level == 0) {
            return withoutSlot(bit);
        }
        TrieNode rest = child(bit).without(id, level - BITS);
        return rest.bitmap == 0 ? withoutSlot(bit) : withSlot(bit, rest);
    }

    private TrieNode withSlot(int bit, Object slot) {
        int at = position(bit);
        if ((bitmap & bit) != 0) {
            Object[] copy = slots.clone();
            copy[at] = slot;
            return new TrieNode(bitmap, copy);
        }
        Object[] longer = new Object[slots.length + 1];
        System.arraycopy(slots, 0, longer, 0, at);
        longer[at] = slot;
        System.arraycopy(slots, at, longer, at + 1, slots.length - at);
        return new TrieNode(bitmap | bit, longer);
    }

    private TrieNode withoutSlot(int bit) {
        int at = position(bit);
        Object[] shorter = new Object[slots.length - 1];
        System.arraycopy(slots, 0, shorter, 0, at);
        System.arraycopy(slots, at + 1, shorter, at, shorter.length - at);
        return shorter.length == 0 ? EMPTY : new TrieNode(bitmap & ~bit, shorter);
    }

    /// Whether both hold equal entries in equal places.
    boolean isSame(TrieNode other) {
        return bitmap == other.bitmap
                && IntStream.range(0, slots.length).allMatch(i -> isSame(slots[i], other.slots[i]));
    }

    @SuppressWarnings("ReferenceEquality") // what both share needs no look inside
    private static boolean isSame(Object one, Object other) {
        if (one == other) {
            return true;
        }
        if (one instanceof TrieNode node && other instanceof TrieNode otherNode) {
            return node.isSame(otherNode);
        }
        return one.equals(other);
    }

    void each(Consumer<Object> consumer) {
        for (Object slot : slots) {
            if (slot instanceof TrieNode node) {
                node.each(consumer);
            } else {
                consumer.accept(slot);
            }
        }
    }
}
