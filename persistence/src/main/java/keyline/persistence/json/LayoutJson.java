package keyline.persistence.json;

import java.util.Collection;
import keyline.model.Id;
import keyline.model.IdMap;
import keyline.model.diagram.Diagram;
import keyline.persistence.json.DiagramJson.BentRoute;
import keyline.persistence.json.DiagramJson.PlacedBox;
import tools.jackson.core.JsonGenerator;

/// A diagram with all that stands on it as one object, for the text project.
final class LayoutJson {

    private LayoutJson() {}

    static void write(JsonGenerator json, Diagram diagram) {
        json.writeStartObject();
        DiagramJson.writeHead(json, diagram);
        keyed(json, "boxes", diagram.boxes(), (out, key, box) -> DiagramJson.write(out, new PlacedBox(key, box)));
        keyed(json, "routes", diagram.routes(), (out, key, route) -> DiagramJson.write(out, new BentRoute(key, route)));
        list(json, "areas", diagram.areas().values(), DiagramJson::write);
        list(json, "notes", diagram.notes().values(), DiagramJson::write);
        json.writeEndObject();
    }

    static <K extends Id, V> void keyed(JsonGenerator json, String field, IdMap<K, V> map, Keyed<K, V> one) {
        json.writeArrayPropertyStart(field);
        map.keys().forEach(key -> one.write(json, key, map.get(key)));
        json.writeEndArray();
    }

    static <V> void list(JsonGenerator json, String field, Collection<V> values, One<V> one) {
        json.writeArrayPropertyStart(field);
        values.forEach(each -> one.write(json, each));
        json.writeEndArray();
    }

    interface One<V> {
        void write(JsonGenerator json, V value);
    }

    interface Keyed<K, V> {
        void write(JsonGenerator json, K key, V value);
    }
}
