package keyline.app.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keyline.app.outline.OutlineItem.OfNode;
import keyline.app.outline.OutlineItem.OfRelation;
import keyline.app.outline.OutlineItem.OfType;
import keyline.model.Column;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Document;
import keyline.model.NamedType;
import keyline.model.NamespaceId;
import keyline.model.NodeId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.View;
import keyline.model.diagram.Area;
import keyline.model.diagram.Box;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Note;
import keyline.persistence.store.Pending;
import keyline.persistence.store.StoreState;

/// The lines of the outline for a document: by kind, then by name.
final class OutlineItems {

    private static final Comparator<OutlineItem> BY_NAME =
            Comparator.comparing(OutlineItem::name, String.CASE_INSENSITIVE_ORDER);

    private final Schema schema;
    private final Diagram diagram;
    private final Map<TableId, Long> offenders = new HashMap<>();

    OutlineItems(Document document, Diagram diagram, StoreState store) {
        this.schema = document.schema();
        this.diagram = diagram;
        for (Pending pending : store.pending()) {
            offenders.merge(pending.table(), pending.offenders(), Long::sum);
        }
    }

    /// The lines whose names contain the filter, ignoring case, under headings where there is more than tables.
    ///
    /// @param opened the tables below which their relations are listed
    List<OutlineItem> matching(String filter, Set<TableId> opened) {
        List<OutlineItem> items = new ArrayList<>();
        for (OutlineItem table : named(schema.tables().stream().map(this::table), filter)) {
            items.add(table);
            if (table instanceof OfNode node && node.node() instanceof TableId id && opened.contains(id)) {
                addRelations(schema.table(id), items);
            }
        }
        addGroup(items, "Views", named(schema.views().stream().map(this::view), filter));
        addGroup(items, "Enums and domains", named(schema.types().stream().map(this::type), filter));
        addGroup(items, "Notes", named(diagram.notes().stream().map(OutlineItems::note), filter));
        addGroup(items, "Areas", named(diagram.areas().stream().map(OutlineItems::area), filter));
        return items;
    }

    /// The foreign keys of a table, then those of others that refer to it.
    private void addRelations(Table table, List<OutlineItem> items) {
        for (ForeignKey key : table.foreignKeys()) {
            String parent = schema.tables().find(key.parent()).map(Table::name).orElse("?");
            items.add(new OfRelation(table.id(), key.id(), columns(table, key) + " → " + parent));
        }
        for (Schema.Reference inbound : schema.inbound(table.id())) {
            Table child = inbound.child();
            if (!child.id().equals(table.id())) {
                String name = "← " + child.name() + "." + columns(child, inbound.key());
                items.add(new OfRelation(child.id(), inbound.key().id(), name));
            }
        }
    }

    private static String columns(Table child, ForeignKey key) {
        return key.columns().stream()
                .flatMap(column -> child.find(column).stream())
                .map(Column::name)
                .collect(Collectors.joining(", "));
    }

    private static void addGroup(List<OutlineItem> items, String title, List<OutlineItem> group) {
        if (!group.isEmpty()) {
            items.add(new OutlineItem.Heading(title));
            items.addAll(group);
        }
    }

    private static List<OutlineItem> named(Stream<OutlineItem> items, String filter) {
        String wanted = filter.strip().toLowerCase(Locale.ROOT);
        return items.filter(item -> item.name().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(BY_NAME)
                .toList();
    }

    private OutlineItem table(Table table) {
        String name = qualified(table.namespace(), table.name());
        long broken = offenders.getOrDefault(table.id(), 0L);
        return new OfNode(table.id(), name, colour(table.id()), table.columns().size(), relations(table), broken);
    }

    private int relations(Table table) {
        long toItself = table.foreignKeys().stream()
                .filter(key -> key.parent().equals(table.id()))
                .count();
        return (int) (table.foreignKeys().size() + schema.inbound(table.id()).size() - toItself);
    }

    private OutlineItem view(View view) {
        return OfNode.plain(view.id(), qualified(view.namespace(), view.name()), colour(view.id()));
    }

    private OutlineItem type(NamedType type) {
        return new OfType(type.id(), qualified(type.namespace(), type.name()));
    }

    private static OutlineItem note(Note note) {
        return OfNode.plain(note.id(), note.text().isBlank() ? "Empty note" : note.title(), "");
    }

    private static OutlineItem area(Area area) {
        return OfNode.plain(area.id(), area.title().isBlank() ? "Untitled area" : area.title(), area.colour());
    }

    private String colour(NodeId node) {
        return diagram.boxes().find(node).map(Box::colour).orElse("");
    }

    private String qualified(NamespaceId namespace, String name) {
        String shown = name.isBlank() ? "(no name)" : name;
        return schema.namespaces()
                .find(namespace)
                .filter(found -> !found.name().isEmpty())
                .map(found -> found.name() + "." + shown)
                .orElse(shown);
    }
}
