package keyline.persistence.json;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private Document document = new Document(Schema.empty(), IdMap.empty(), IdMap.empty(), "postgresql", 1);

    /// An assembly without parts.
    public DocumentAssembly() {}

    /// Adds a part that is kept by itself.
    public void add(Part part) throws UnreadableJson {
        document = DocumentPatch.put(document, part);
    }

    /// Adds a part that is kept by itself, after something has been done to its JSON.
    public void add(Part part, Consumer<JsonObject> preparation) throws UnreadableJson {
        PartKey key = part.key();
        try {
            JsonObject in = Json.read(part.json());
            preparation.accept(in);
            document = DocumentPatch.put(document, key, in);
        } catch (UnreadableJson e) {
            throw e.within(JsonObject.word(key.kind()) + " " + key.id());
        }
    }

    /// Adds a part.
    ///
    /// @param diagram that it stands on, where it does
    public void add(PartKind kind, int diagram, JsonObject in) throws UnreadableJson {
        document = DocumentPatch.put(document, new PartKey(kind, diagram, 0), in);
    }

    /// Adds a diagram with nothing on it.
    ///
    /// @return its id
    public int addDiagram(JsonObject in) throws UnreadableJson {
        Diagram diagram = JsonObject.whole(in, DiagramJson::head);
        document = document.with(diagram);
        return diagram.id().value();
    }

    /// The tables that have been added so far.
    public IdMap<TableId, Table> tables() {
        return document.schema().tables();
    }

    /// The document, once all parts have been added.
    public Document document() throws UnreadableJson {
        if (document.diagrams().isEmpty()) {
            throw new UnreadableJson("", "There is no diagram");
        }
        checkNamespaces();
        int highest = highestOfDistinctIds();
        return new Document(
                document.schema(),
                document.diagrams(),
                document.grids(),
                document.target(),
                Math.max(document.nextId(), highest + 1));
    }

    private void checkNamespaces() throws UnreadableJson {
        for (Table table : document.schema().tables()) {
            checkNamespace("table " + table.id().value(), table.namespace());
        }
        for (View view : document.schema().views()) {
            checkNamespace("view " + view.id().value(), view.namespace());
        }
        for (NamedType type : document.schema().types()) {
            checkNamespace("type " + type.id().value(), type.namespace());
        }
    }

    private void checkNamespace(String where, NamespaceId namespace) throws UnreadableJson {
        if (!document.schema().namespaces().has(namespace)) {
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
        Schema schema = document.schema();
        Stream<Id> ofSchema = Stream.of(
                        schema.namespaces().keys().stream(),
                        schema.types().keys().stream(),
                        schema.tables().stream().flatMap(DocumentAssembly::idsOf),
                        schema.views().keys().stream())
                .flatMap(ids -> ids);
        Stream<Id> ofDiagrams = document.diagrams().stream()
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
