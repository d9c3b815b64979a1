package keyline.model;

import java.util.function.Consumer;

/// A node of the trie behind [IdMap]. It holds a slot for each bit set: nodes above the lowest level, entries there.
final class IdNode {

    static final int BITS = 5;
    static final int WIDTH = 1 << BITS;
    static final IdNode EMPTY = new IdNode(0, new Object[0]);

    final int bitmap;
    final Object[] slots;

    IdNode(int bitmap, Object[] slots) {
        this.bitmap = bitmap;
        this.slots = slots;
    }

    /// The bit for `id` in the nodes of a level; levels are counted in bits from the right.
    static int bit(int id, int level) {
        return 1 << (id >>> level & WIDTH - 1);
    }

    int position(int bit) {
        return Integer.bitCount(bitmap & bit - 1);
    }

    IdNode child(int bit) {
        return (bitmap & bit) == 0 ? EMPTY : (IdNode) slots[position(bit)];
    }

    /// This node as the first child of a node one level higher.
    IdNode raised() {
        return bitmap == 0 ? this : new IdNode(1, new Object[] {this});
    }

    IdNode with(int id, int level, Object entry) {
        int bit = bit(id, level);
        return withSlot(bit, level == 0 ? entry : child(bit).with(id, level - BITS, entry));
    }

    IdNode without(int id, int level) {
        int bit = bit(id, level);
        if (level == 0) {
            return withoutSlot(bit);
        }
        IdNode rest = child(bit).without(id, level - BITS);
        return rest.bitmap == 0 ? withoutSlot(bit) : withSlot(bit, rest);
    }

    private IdNode withSlot(int bit, Object slot) {
        int at = position(bit);
        if ((bitmap & bit) != 0) {
            Object[] copy = slots.clone();
            copy[at] = slot;
            return new IdNode(bitmap, copy);
        }
        Object[] longer = new Object[slots.length + 1];
        System.arraycopy(slots, 0, longer, 0, at);
        longer[at] = slot;
        System.arraycopy(slots, at, longer, at + 1, slots.length - at);
        return new IdNode(bitmap | bit, longer);
    }

    private IdNode withoutSlot(int bit) {
        int at = position(bit);
        Object[] shorter = new Object[slots.length - 1];
        System.arraycopy(slots, 0, shorter, 0, at);
        System.arraycopy(slots, at + 1, shorter, at, shorter.length - at);
        return shorter.length == 0 ? EMPTY : new IdNode(bitmap & ~bit, shorter);
    }

    void each(Consumer<Object> consumer) {
        for (Object slot : slots) {
            if (slot instanceof IdNode node) {
                node.each(consumer);
            } else {
                consumer.accept(slot);
            }
        }
    }
}
