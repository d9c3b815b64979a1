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
import keyline.model.ConstraintId;
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
    private final Map<ConstraintId, Relation> relations = new HashMap<>();

    Ports(Schema schema, SceneNodes nodes) {
        this.schema = schema;
        this.nodes = nodes;
    }

    /// Whether these can be used on: the schema is the same object, and no table came to the diagram or left it.
    @SuppressWarnings("ReferenceEquality") // comparing schemas would cost more than it saves
    boolean stillGood(Shown before, Shown after, SceneNodes.Changed changed) {
        return schema == after.schema()
                && changed.nodes().stream()
                        .allMatch(node -> before.diagram().boxes().has(node)
                                == after.diagram().boxes().has(node));
    }

    /// What ends there.
    private enum End {
        CHILD,
        PARENT,
        OPTIONAL_PARENT;

        static End of(Multiplicity parents) {
            return parents == Multiplicity.EXACTLY_ONE ? PARENT : OPTIONAL_PARENT;
        }
    }

    /// What there is to know of a foreign key as long as the schema stays.
    ///
    /// @param atChild what ends at the columns of the child
    /// @param atParent what ends at those of the parent
    private record Relation(List<End> atChild, List<End> atParent, Multiplicity children, Multiplicity parents) {}

    private record Columns(TableId table, Set<ColumnId> columns) {}

    private Relation relation(Table child, ForeignKey key) {
        return relations.computeIfAbsent(
                key.id(),
                _ -> new Relation(
                        endsAt(child.id(), key.columns()),
                        endsAt(key.parent(), key.parentColumns()),
                        Multiplicity.ofChildren(child, key),
                        Multiplicity.ofParents(child, key)));
    }

    private List<End> endsAt(TableId table, List<ColumnId> columns) {
        return ends.computeIfAbsent(new Columns(table, new HashSet<>(columns)), this::endsAt);
    }

    /// How many rows of the child belong to one of the parent.
    Multiplicity children(Table child, ForeignKey key) {
        return relation(child, key).children();
    }

    /// How many rows of the parent belong to one of the child.
    Multiplicity parents(Table child, ForeignKey key) {
        return relation(child, key).parents();
    }

    /// The child's port of a foreign key.
    Port ofChild(PlacedTable table, Table child, ForeignKey key) {
        return port(table, key.columns(), relation(child, key).atChild(), End.CHILD);
    }

    /// The parent's port of a foreign key.
    Port ofParent(PlacedTable table, Table child, ForeignKey key) {
        Relation relation = relation(child, key);
        return port(table, key.parentColumns(), relation.atParent(), End.of(relation.parents()));
    }

    private Port port(PlacedTable table, List<ColumnId> columns, List<End> all, End end) {
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (ColumnId column : columns) {
            double middle = table.middleOf(column);
            top = Math.min(top, middle);
            bottom = Math.max(bottom, middle);
        }
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
                .forEach(reference -> found.add(End.of(Multiplicity.ofParents(reference.child(), reference.key()))));
        return List.copyOf(found);
    }

    private boolean isShown(TableId table) {
        return nodes.table(table).isPresent();
    }
}
