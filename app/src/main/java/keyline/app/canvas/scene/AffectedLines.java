package keyline.app.canvas.scene;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import keyline.model.ConstraintId;
import keyline.model.NodeId;
import keyline.model.Schema;
import keyline.model.TableId;
import keyline.model.diagram.Route;

/// The lines that a change of the document can have changed, each with its child, in the order of creation.
final class AffectedLines {

    private final Shown before;
    private final Shown after;
    private final SortedMap<ConstraintId, TableId> lines = new TreeMap<>(Comparator.comparingInt(ConstraintId::value));

    AffectedLines(Shown before, Shown after) {
        this.before = before;
        this.after = after;
    }

    Map<ConstraintId, TableId> lines() {
        return lines;
    }

    /// The same lines, to add others to.
    AffectedLines copy() {
        AffectedLines copy = new AffectedLines(before, after);
        copy.lines.putAll(lines);
        return copy;
    }

    void add(RelationLine line) {
        lines.put(line.key().id(), line.child());
    }

    /// Adds all lines that there are now.
    void addAll() {
        after.schema().tables().forEach(child -> child.foreignKeys().forEach(key -> lines.put(key.id(), child.id())));
    }

    /// Adds the lines of a node that looks different, stands elsewhere, came or went.
    void addLinesOf(NodeId node) {
        if (node instanceof TableId table) {
            addEndingAt(table, before.schema());
            addEndingAt(table, after.schema());
            if (isRedrawn(table)) {
                addBesideKeysOf(table, before.schema());
                addBesideKeysOf(table, after.schema());
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // an equal table that is another object costs a few lines, comparing it more
    private boolean isRedrawn(TableId table) {
        boolean moved =
                before.diagram().boxes().has(table) && after.diagram().boxes().has(table);
        return !moved
                || before.schema().tables().find(table).orElse(null)
                        != after.schema().tables().find(table).orElse(null);
    }

    private void addEndingAt(TableId table, Schema schema) {
        schema.tables().find(table).ifPresent(found -> found.foreignKeys().forEach(key -> lines.put(key.id(), table)));
        schema.inbound(table)
                .forEach(reference ->
                        lines.put(reference.key().id(), reference.child().id()));
    }

    /// Lines that end at the same parents: what stands there together decides at which height each leaves.
    private void addBesideKeysOf(TableId table, Schema schema) {
        schema.tables()
                .find(table)
                .ifPresent(found -> found.foreignKeys().forEach(key -> addEndingAt(key.parent(), schema)));
    }

    /// The foreign keys of which the bends were changed.
    Set<ConstraintId> bent() {
        Set<ConstraintId> keys = new HashSet<>(before.diagram().routes().keys());
        keys.addAll(after.diagram().routes().keys());
        keys.removeIf(key -> bends(before, key).equals(bends(after, key)));
        return keys;
    }

    private static Optional<Route> bends(Shown shown, ConstraintId key) {
        return shown.diagram().routes().find(key);
    }
}
