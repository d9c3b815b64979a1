package keyline.persistence.json;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.Id;
import keyline.model.IdMap;
import keyline.model.NamedType;
import keyline.model.NamespaceId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.View;
import keyline.model.diagram.Diagram;

/// Puts a document together from its parts, and checks what the parts can't know of each other. Diagrams come before
/// what stands on them; otherwise the order doesn't matter.
public final class DocumentAssembly {

    private Schema schema = Schema.empty();
    private final Map<Integer, Diagram> diagrams = new TreeMap<>();
    private DocumentJson.Head head = new DocumentJson.Head("postgresql", 1);

    /// Adds a part that is kept by itself.
    public void add(Part part) throws UnreadableJson {
        add(part, _ -> {});
    }

    /// Adds a part that is kept by itself, after something has been done to its JSON.
    public void add(Part part, Consumer<JsonObject> preparation) throws UnreadableJson {
        PartKey key = part.key();
        try {
            JsonObject in = Json.read(part.json());
            preparation.accept(in);
            add(key.kind(), key.diagram(), in);
        } catch (UnreadableJson e) {
            throw e.within(JsonObject.word(key.kind()) + " " + key.id());
        }
    }

    /// Adds a part.
    ///
    /// @param diagram that it stands on, where it does
    public void add(PartKind kind, int diagram, JsonObject in) throws UnreadableJson {
        switch (kind) {
            case DOCUMENT -> head = JsonObject.whole(in, DocumentJson::head);
            case NAMESPACE -> schema = schema.with(JsonObject.whole(in, SchemaJson::namespace));
            case TYPE -> schema = schema.with(JsonObject.whole(in, SchemaJson::type));
            case TABLE -> schema = schema.with(JsonObject.whole(in, TableJson::read));
            case VIEW -> schema = schema.with(JsonObject.whole(in, SchemaJson::view));
            case DIAGRAM -> addDiagram(in);
            case BOX, ROUTE, AREA, NOTE -> put(placed(kind, on(diagram), in));
        }
    }

    /// Adds a diagram with nothing on it.
    ///
    /// @return its id
    public int addDiagram(JsonObject in) throws UnreadableJson {
        Diagram diagram = JsonObject.whole(in, DiagramJson::head);
        put(diagram);
        return diagram.id().value();
    }

    private void put(Diagram diagram) {
        diagrams.put(diagram.id().value(), diagram);
    }

    private Diagram on(int id) throws UnreadableJson {
        Diagram diagram = diagrams.get(id);
        if (diagram == null) {
            throw new UnreadableJson("", "There is no diagram " + id);
        }
        return diagram;
    }

    private static Diagram placed(PartKind kind, Diagram on, JsonObject in) throws UnreadableJson {
        return switch (kind) {
            case BOX -> LayoutJson.with(on, JsonObject.whole(in, DiagramJson::box));
            case ROUTE -> LayoutJson.with(on, JsonObject.whole(in, DiagramJson::route));
            case AREA -> LayoutJson.with(on, JsonObject.whole(in, DiagramJson::area));
            case NOTE -> LayoutJson.with(on, JsonObject.whole(in, DiagramJson::note));
            case DOCUMENT, NAMESPACE, TYPE, TABLE, VIEW, DIAGRAM -> throw new IllegalArgumentException(kind.name());
        };
    }

    /// The tables that have been added so far.
    public IdMap<TableId, Table> tables() {
        return schema.tables();
    }

    /// The document, once all parts have been added.
    public Document document() throws UnreadableJson {
        if (diagrams.isEmpty()) {
            throw new UnreadableJson("", "There is no diagram");
        }
        checkNamespaces();
        int highest = highestOfDistinctIds();
        IdMap<DiagramId, Diagram> all = IdMap.empty();
        for (Diagram diagram : diagrams.values()) {
            all = all.with(diagram.id(), diagram);
        }
        return new Document(schema, all, head.target(), Math.max(head.nextId(), highest + 1));
    }

    private void checkNamespaces() throws UnreadableJson {
        for (Table table : schema.tables()) {
            checkNamespace("table " + table.id().value(), table.namespace());
        }
        for (View view : schema.views()) {
            checkNamespace("view " + view.id().value(), view.namespace());
        }
        for (NamedType type : schema.types()) {
            checkNamespace("type " + type.id().value(), type.namespace());
        }
    }

    private void checkNamespace(String where, NamespaceId namespace) throws UnreadableJson {
        if (!schema.namespaces().has(namespace)) {
            throw new UnreadableJson(where, "There is no namespace " + namespace.value());
        }
    }

    private int highestOfDistinctIds() throws UnreadableJson {
        Set<Integer> seen = new HashSet<>();
        int highest = 0;
        for (int id : ids().toArray()) {
            if (!seen.add(id)) {
                throw new UnreadableJson("", "The id " + id + " occurs twice");
            }
            highest = Math.max(highest, id);
        }
        return highest;
    }

    private IntStream ids() {
        Stream<Id> ofSchema = Stream.of(
                        schema.namespaces().keys().stream(),
                        schema.types().keys().stream(),
                        schema.tables().stream().flatMap(DocumentAssembly::idsOf),
                        schema.views().keys().stream())
                .flatMap(ids -> ids);
        Stream<Id> ofDiagrams = diagrams.values().stream()
                .flatMap(each -> Stream.of(
                                Stream.of(each.id()), each.areas().keys().stream(), each.notes().keys().stream())
                        .flatMap(ids -> ids));
        return Stream.concat(ofSchema, ofDiagrams).mapToInt(Id::value);
    }

    private static Stream<Id> idsOf(Table table) {
        return Stream.of(
                        Stream.of(table.id()),
                        table.columns().stream().map(each -> each.id()),
                        table.constraints().stream().map(each -> each.id()),
                        table.indexes().stream().map(each -> each.id()))
                .flatMap(ids -> ids);
    }
}
