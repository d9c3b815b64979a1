package keyline.persistence.json;

import keyline.model.AreaId;
import keyline.model.ConstraintId;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.GridLook;
import keyline.model.NamespaceId;
import keyline.model.NodeId;
import keyline.model.NoteId;
import keyline.model.Schema;
import keyline.model.TableId;
import keyline.model.TypeId;
import keyline.model.ViewId;
import keyline.model.diagram.Diagram;
import keyline.persistence.json.DiagramJson.BentRoute;
import keyline.persistence.json.DiagramJson.PlacedBox;
import keyline.persistence.json.GridJson.LookOfTable;

/// Puts single parts into a document and takes them out: the reverse of [DocumentParts].
public final class DocumentPatch {

    private DocumentPatch() {}

    /// The document with a part in place of the one of its key, or beside the others.
    public static Document put(Document document, Part part) throws UnreadableJson {
        PartKey key = part.key();
        try {
            return put(document, key, Json.read(part.json()));
        } catch (UnreadableJson e) {
            throw e.within(JsonObject.word(key.kind()) + " " + key.id());
        }
    }

    static Document put(Document document, PartKey key, JsonObject in) throws UnreadableJson {
        return switch (key.kind()) {
            case DOCUMENT -> JsonObject.whole(in, DocumentJson::head).on(document);
            case NAMESPACE -> document.with(document.schema().with(JsonObject.whole(in, SchemaJson::namespace)));
            case TYPE -> document.with(document.schema().with(JsonObject.whole(in, SchemaJson::type)));
            case TABLE -> document.with(JsonObject.whole(in, TableJson::read));
            case VIEW -> document.with(document.schema().with(JsonObject.whole(in, SchemaJson::view)));
            case GRID -> {
                LookOfTable grid = JsonObject.whole(in, GridJson::read);
                yield document.with(grid.table(), grid.look());
            }
            case DIAGRAM -> document.with(headed(document, JsonObject.whole(in, DiagramJson::head)));
            case BOX, ROUTE, AREA, NOTE -> document.with(placed(on(document, key), key.kind(), in));
        };
    }

    /// A diagram keeps what stands on it when its head changes.
    private static Diagram headed(Document document, Diagram head) {
        return document.diagrams()
                .find(head.id())
                .map(old -> head.withBoxes(old.boxes())
                        .withRoutes(old.routes())
                        .withAreas(old.areas())
                        .withNotes(old.notes()))
                .orElse(head);
    }

    private static Diagram on(Document document, PartKey key) throws UnreadableJson {
        return document.diagrams()
                .find(new DiagramId(key.diagram()))
                .orElseThrow(() -> new UnreadableJson("", "There is no diagram " + key.diagram()));
    }

    private static Diagram placed(Diagram on, PartKind kind, JsonObject in) throws UnreadableJson {
        return switch (kind) {
            case BOX -> {
                PlacedBox placed = JsonObject.whole(in, DiagramJson::box);
                yield on.withBoxes(on.boxes().with(placed.node(), placed.box()));
            }
            case ROUTE -> {
                BentRoute bent = JsonObject.whole(in, DiagramJson::route);
                yield on.withRoutes(on.routes().with(bent.key(), bent.route()));
            }
            case AREA -> {
                var area = JsonObject.whole(in, DiagramJson::area);
                yield on.withAreas(on.areas().with(area.id(), area));
            }
            case NOTE -> {
                var note = JsonObject.whole(in, DiagramJson::note);
                yield on.withNotes(on.notes().with(note.id(), note));
            }
            case DOCUMENT, NAMESPACE, TYPE, TABLE, VIEW, GRID, DIAGRAM ->
                throw new IllegalArgumentException(kind.name());
        };
    }

    /// The document without a part; the same when it hasn't that part.
    public static Document remove(Document document, PartKey key) throws UnreadableJson {
        Schema schema = document.schema();
        int id = key.id();
        return switch (key.kind()) {
            case DOCUMENT -> document;
            case NAMESPACE -> document.with(schema.without(new NamespaceId(id)));
            case TYPE -> document.with(schema.without(new TypeId(id)));
            case TABLE -> document.with(schema.without(new TableId(id)));
            case VIEW -> document.with(schema.without(new ViewId(id)));
            case GRID -> document.with(new TableId(id), GridLook.USUAL);
            case DIAGRAM -> document.without(new DiagramId(id));
            case BOX, ROUTE, AREA, NOTE ->
                document.diagrams().has(new DiagramId(key.diagram()))
                        ? document.with(displaced(on(document, key), key))
                        : document;
        };
    }

    private static Diagram displaced(Diagram on, PartKey key) {
        int id = key.id();
        return switch (key.kind()) {
            case BOX -> withoutBox(on, id);
            case ROUTE -> on.withRoutes(on.routes().without(new ConstraintId(id)));
            case AREA -> on.withAreas(on.areas().without(new AreaId(id)));
            case NOTE -> on.withNotes(on.notes().without(new NoteId(id)));
            case DOCUMENT, NAMESPACE, TYPE, TABLE, VIEW, GRID, DIAGRAM ->
                throw new IllegalArgumentException(key.kind().name());
        };
    }

    /// The key of a box doesn't tell whether it is of a table or of something else; no two have the same number.
    private static Diagram withoutBox(Diagram on, int id) {
        Diagram diagram = on;
        for (NodeId node : new NodeId[] {new TableId(id), new ViewId(id), new AreaId(id), new NoteId(id)}) {
            diagram = diagram.withBoxes(diagram.boxes().without(node));
        }
        return diagram;
    }
}
