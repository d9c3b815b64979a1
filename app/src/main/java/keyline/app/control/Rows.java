package keyline.app.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Shows a list that changes: each item keeps its row, so that a field in it keeps focus and caret while the list changes
/// around it.
///
/// @param <K> what an item is recognised by
/// @param <R> its row
public final class Rows<K, R> {

    private final ObservableList<Node> children;
    private final Function<K, R> make;
    private final Function<R, Node> node;
    private Map<K, R> rows = new HashMap<>();

    /// Rows in a pane that has no other children.
    public Rows(Pane pane, Function<K, R> make, Function<R, Node> node) {
        this.children = pane.getChildren();
        this.make = make;
        this.node = node;
    }

    /// Shows these items, each brought up to date by `update`.
    public void show(List<K> keys, BiConsumer<K, R> update) {
        Map<K, R> next = new HashMap<>();
        for (K key : keys) {
            R before = rows.get(key);
            next.put(key, before == null ? make.apply(key) : before);
        }
        rows = next;
        place(keys.stream().map(this::row).map(node).toList());
        keys.forEach(key -> update.accept(key, row(key)));
    }

    /// The row of an item that is shown.
    public R row(K key) {
        R row = rows.get(key);
        if (row == null) {
            throw new IllegalArgumentException("There is no row for " + key);
        }
        return row;
    }

    /// Moves as few nodes as possible: a node that is taken out and put back loses the focus.
    private void place(List<Node> wanted) {
        children.retainAll(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            Node next = wanted.get(i);
            if (i >= children.size() || !children.get(i).equals(next)) {
                children.remove(next);
                children.add(i, next);
            }
        }
    }
}
