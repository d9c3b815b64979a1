package keyline.app.canvas.scene;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keyline.app.canvas.route.Multiplicity;
import keyline.app.canvas.route.Port;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;

/// Where the lines of one version of the schema may touch the tables. Lines that end at the same columns run together
/// there when their ends look the same; those that look different leave at heights of their own.
final class Ports {

    private static final double APART = 12;
    private static final double REACH = 7;

    private final Schema schema;
    private final SceneNodes nodes;
    private final Map<Columns, List<End>> ends = new HashMap<>();

    Ports(Schema schema, SceneNodes nodes) {
        this.schema = schema;
        this.nodes = nodes;
    }

    /// Whether these can be used on: the schema is the same object, and no table came to the diagram or left it.
    @SuppressWarnings("ReferenceEquality") // comparing schemas would cost more than it saves
    boolean stillGood(Shown before, Shown after, SceneNodes.Changed changed) {
        return schema == after.schema()
                && changed.nodes().stream()
                        .allMatch(node -> before.diagram().boxes().has(node) == after.diagram().boxes().has(node));
    }

    /// What ends there.
    private enum End {
        CHILD,
        PARENT,
        OPTIONAL_PARENT;

        static End of(Table child, ForeignKey key) {
            return Multiplicity.ofParents(child, key) == Multiplicity.EXACTLY_ONE ? PARENT : OPTIONAL_PARENT;
        }
    }

    private record Columns(TableId table, Set<ColumnId> columns) {}

    /// The child's port of a foreign key.
    Port ofChild(PlacedTable table, Table child, ForeignKey key) {
        return port(table, key.columns(), new Columns(child.id(), new HashSet<>(key.columns())), End.CHILD);
    }

    /// The parent's port of a foreign key.
    Port ofParent(PlacedTable table, Table child, ForeignKey key) {
        Columns columns = new Columns(key.parent(), new HashSet<>(key.parentColumns()));
        return port(table, key.parentColumns(), columns, End.of(child, key));
    }

    private Port port(PlacedTable table, List<ColumnId> columns, Columns shared, End end) {
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (ColumnId column : columns) {
            double middle = table.middleOf(column);
            top = Math.min(top, middle);
            bottom = Math.max(bottom, middle);
        }
        List<End> all = ends.computeIfAbsent(shared, this::endsAt);
        double apart = Math.min(APART, 2 * REACH / Math.max(1, all.size() - 1));
        return Port.between(table.bounds(), top, bottom).shifted((all.indexOf(end) - (all.size() - 1) / 2.0) * apart);
    }

    private List<End> endsAt(Columns columns) {
        Set<End> found = EnumSet.noneOf(End.class);
        schema.tables()
                .find(columns.table)
                .ifPresent(table -> table.foreignKeys().stream()
                        .filter(key -> columns.columns.equals(new HashSet<>(key.columns())) && isShown(key.parent()))
                        .forEach(_ -> found.add(End.CHILD)));
        schema.inbound(columns.table).stream()
                .filter(reference -> isShown(reference.child().id()))
                .filter(reference ->
                        columns.columns.equals(new HashSet<>(reference.key().parentColumns())))
                .forEach(reference -> found.add(End.of(reference.child(), reference.key())));
        return List.copyOf(found);
    }

    private boolean isShown(TableId table) {
        return nodes.table(table).isPresent();
    }
}
