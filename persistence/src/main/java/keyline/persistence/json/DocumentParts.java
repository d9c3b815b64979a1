package keyline.persistence.json;

import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.Id;
import keyline.model.IdMap;
import keyline.model.Schema;
import keyline.model.diagram.Diagram;
import keyline.persistence.json.DiagramJson.BentRoute;
import keyline.persistence.json.DiagramJson.PlacedBox;
import keyline.persistence.json.GridJson.LookOfTable;
import tools.jackson.core.JsonGenerator;

/// A document as parts, and the difference of two documents as parts: an edit writes only what it changed, which keeps
/// a step in a document of 10,000 tables as cheap as in one of ten.
public final class DocumentParts {

    private static final Document NOTHING = new Document(Schema.empty(), IdMap.empty(), IdMap.empty(), "", 0);

    private final Changes changes;

    private DocumentParts(Changes changes) {
        this.changes = changes;
    }

    /// Takes what has changed.
    public interface Changes {

        /// A part is new, or has another content.
        void put(Part part);

        /// A part is gone.
        void remove(PartKey key);
    }

    /// Gives every part of a document.
    public static void of(Document document, Consumer<Part> parts) {
        between(NOTHING, document, new Changes() {
            @Override
            public void put(Part part) {
                parts.accept(part);
            }

            @Override
            public void remove(PartKey key) {
                throw new IllegalStateException("Nothing can be gone: " + key);
            }
        });
    }

    /// Gives the parts in which `after` differs.
    public static void between(Document before, Document after, Changes changes) {
        DocumentParts parts = new DocumentParts(changes);
        parts.heads(before, after);
        parts.schemas(before.schema(), after.schema());
        parts.compare(
                new Shelf(PartKind.GRID, 0),
                before.grids(),
                after.grids(),
                (json, table, look) -> GridJson.write(json, new LookOfTable(table, look)));
        Stream.concat(before.diagrams().keys().stream(), after.diagrams().keys().stream())
                .map(DiagramId::value)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(id -> parts.diagrams(before, after, new DiagramId(id)));
    }

    private void heads(Document before, Document after) {
        if (!before.target().equals(after.target()) || before.nextId() != after.nextId()) {
            put(new PartKey(PartKind.DOCUMENT, 0, 0), json -> DocumentJson.writeHead(json, after));
        }
    }

    private void schemas(Schema before, Schema after) {
        compare(
                new Shelf(PartKind.NAMESPACE, 0),
                before.namespaces(),
                after.namespaces(),
                (json, _, each) -> SchemaJson.write(json, each));
        compare(
                new Shelf(PartKind.TYPE, 0),
                before.types(),
                after.types(),
                (json, _, each) -> SchemaJson.write(json, each));
        compare(
                new Shelf(PartKind.TABLE, 0),
                before.tables(),
                after.tables(),
                (json, _, each) -> TableJson.write(json, each));
        compare(
                new Shelf(PartKind.VIEW, 0),
                before.views(),
                after.views(),
                (json, _, each) -> SchemaJson.write(json, each));
    }

    private void diagrams(Document before, Document after, DiagramId id) {
        Optional<Diagram> old = before.diagrams().find(id);
        Optional<Diagram> now = after.diagrams().find(id);
        PartKey head = new PartKey(PartKind.DIAGRAM, 0, id.value());
        if (now.isEmpty()) {
            changes.remove(head);
        } else if (old.filter(each -> sameHead(each, now.get())).isEmpty()) {
            put(head, json -> {
                json.writeStartObject();
                DiagramJson.writeHead(json, now.get());
                json.writeEndObject();
            });
        }
        Diagram blank = Diagram.named(id, "");
        contents(old.orElse(blank), now.orElse(blank));
    }

    private static boolean sameHead(Diagram one, Diagram other) {
        return one.name().equals(other.name())
                && one.notation() == other.notation()
                && one.detail() == other.detail()
                && one.bookmarks().equals(other.bookmarks())
                && one.legend().equals(other.legend());
    }

    private void contents(Diagram before, Diagram after) {
        int id = after.id().value();
        compare(
                new Shelf(PartKind.BOX, id),
                before.boxes(),
                after.boxes(),
                (json, key, each) -> DiagramJson.write(json, new PlacedBox(key, each)));
        compare(
                new Shelf(PartKind.ROUTE, id),
                before.routes(),
                after.routes(),
                (json, key, each) -> DiagramJson.write(json, new BentRoute(key, each)));
        compare(
                new Shelf(PartKind.AREA, id),
                before.areas(),
                after.areas(),
                (json, _, each) -> DiagramJson.write(json, each));
        compare(
                new Shelf(PartKind.NOTE, id),
                before.notes(),
                after.notes(),
                (json, _, each) -> DiagramJson.write(json, each));
    }

    private <K extends Id, V> void compare(Shelf shelf, IdMap<K, V> before, IdMap<K, V> after, Writing<K, V> writing) {
        before.difference(after, new IdMap.Difference<>() {
            @Override
            public void added(K key, V value) {
                put(shelf.key(key), json -> writing.write(json, key, value));
            }

            @Override
            public void removed(K key, V value) {
                changes.remove(shelf.key(key));
            }

            @Override
            public void changed(K key, V old, V value) {
                added(key, value);
            }
        });
    }

    private void put(PartKey key, Consumer<JsonGenerator> content) {
        changes.put(new Part(key, Json.write(content)));
    }

    /// Where parts of one kind are kept.
    private record Shelf(PartKind kind, int diagram) {
        PartKey key(Id id) {
            return new PartKey(kind, diagram, id.value());
        }
    }

    private interface Writing<K, V> {
        void write(JsonGenerator json, K key, V value);
    }
}
