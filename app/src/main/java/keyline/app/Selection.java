package keyline.app;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import keyline.model.AreaId;
import keyline.model.ColumnId;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.NodeId;
import keyline.model.NoteId;
import keyline.model.TableId;
import keyline.model.ViewId;
import keyline.model.diagram.Diagram;

/// What is selected in the window: nodes of the diagram, columns of one table, or relations. A value; the session holds
/// the current one.
///
/// @param items in the order in which they were selected
public record Selection(List<Item> items) {

    /// Nothing is selected.
    public static final Selection NONE = new Selection(List.of());

    public Selection {
        items = List.copyOf(items);
    }

    /// Something that can be selected.
    public sealed interface Item {}

    /// A table, view, note or area.
    public record OfNode(NodeId node) implements Item {}

    /// A column.
    public record OfColumn(TableId table, ColumnId column) implements Item {}

    /// A foreign key, by its line.
    public record OfRelation(TableId child, ConstraintId key) implements Item {}

    /// Only this one.
    public static Selection of(Item item) {
        return new Selection(List.of(item));
    }

    /// Only this node.
    public static Selection of(NodeId node) {
        return of(new OfNode(node));
    }

    /// Whether it is selected.
    public boolean has(Item item) {
        return items.contains(item);
    }

    /// What of it there is in this version.
    Selection within(Document document, Diagram diagram) {
        return new Selection(
                items.stream().filter(item -> exists(item, document, diagram)).toList());
    }

    private static boolean exists(Item item, Document document, Diagram diagram) {
        var tables = document.schema().tables();
        return switch (item) {
            case OfNode(TableId table) -> tables.has(table);
            case OfNode(ViewId view) -> document.schema().views().has(view);
            case OfNode(NoteId note) -> diagram.notes().has(note);
            case OfNode(AreaId area) -> diagram.areas().has(area);
            case OfColumn(TableId table, ColumnId column) ->
                tables.find(table).flatMap(found -> found.find(column)).isPresent();
            case OfRelation(TableId child, ConstraintId key) ->
                tables.find(child).flatMap(found -> found.find(key)).isPresent();
        };
    }

    /// Whether nothing is selected.
    public boolean isEmpty() {
        return items.isEmpty();
    }

    /// This selection with the item added, or without it when it was in.
    public Selection toggled(Item item) {
        SequencedSet<Item> changed = new LinkedHashSet<>(items);
        if (!changed.remove(item)) {
            changed.add(item);
        }
        return new Selection(List.copyOf(changed));
    }

    /// The selected nodes.
    public List<NodeId> nodes() {
        return items.stream()
                .filter(OfNode.class::isInstance)
                .map(item -> ((OfNode) item).node())
                .toList();
    }

    /// The table that the inspector and the data panel are about: that of the item selected last.
    public Optional<TableId> table() {
        return items.isEmpty() ? Optional.empty() : tableOf(items.getLast());
    }

    private static Optional<TableId> tableOf(Item item) {
        return switch (item) {
            case OfNode(TableId table) -> Optional.of(table);
            case OfNode(NodeId _) -> Optional.empty();
            case OfColumn(TableId table, ColumnId _) -> Optional.of(table);
            case OfRelation(TableId child, ConstraintId _) -> Optional.of(child);
        };
    }
}
