package keyline.persistence.json;

import keyline.model.Document;
import keyline.persistence.json.GridJson.LookOfTable;
import tools.jackson.core.JsonGenerator;

/// A whole document as sections of one JSON object, the schema first, the layout in a section of its own. See
/// [DocumentParts] for the same as single objects.
public final class DocumentJson {

    private DocumentJson() {}

    /// What a document has beside its schema and diagrams.
    record Head(String target, int nextId) {

        Document on(Document document) {
            return new Document(document.schema(), document.diagrams(), document.grids(), target, nextId);
        }
    }

    static void writeHead(JsonGenerator json, Document document) {
        json.writeStartObject();
        json.writeStringProperty("target", document.target());
        json.writeNumberProperty("nextId", document.nextId());
        json.writeEndObject();
    }

    static Head head(JsonObject in) throws UnreadableJson {
        return new Head(in.text("target"), in.number("nextId"));
    }

    /// Writes the fields `document`, `namespaces`, `types`, `tables` and `views` of an object that is open.
    public static void writeSchema(JsonGenerator json, Document document) {
        json.writeName("document");
        writeHead(json, document);
        LayoutJson.list(json, "namespaces", document.schema().namespaces().values(), SchemaJson::write);
        LayoutJson.list(json, "types", document.schema().types().values(), SchemaJson::write);
        LayoutJson.list(json, "tables", document.schema().tables().values(), TableJson::write);
        LayoutJson.list(json, "views", document.schema().views().values(), SchemaJson::write);
    }

    /// Writes the fields `diagrams` and `grids` of an object that is open.
    public static void writeLayout(JsonGenerator json, Document document) {
        LayoutJson.list(json, "diagrams", document.diagrams().values(), LayoutJson::write);
        LayoutJson.keyed(
                json,
                "grids",
                document.grids(),
                (out, table, look) -> GridJson.write(out, new LookOfTable(table, look)));
    }
}
