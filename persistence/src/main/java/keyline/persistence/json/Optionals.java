package keyline.persistence.json;

import java.util.Collection;
import tools.jackson.core.JsonGenerator;

/// Fields that are left out where they say what is usual.
final class Optionals {

    private Optionals() {}

    static void text(JsonGenerator json, String field, String value) {
        if (!value.isEmpty()) {
            json.writeStringProperty(field, value);
        }
    }

    static <E extends Enum<E>> void word(JsonGenerator json, String field, E value, E usual) {
        if (value != usual) {
            json.writeStringProperty(field, JsonObject.word(value));
        }
    }

    static void flag(JsonGenerator json, String field, boolean value) {
        if (value) {
            json.writeBooleanProperty(field, true);
        }
    }

    static <V> void list(JsonGenerator json, String field, Collection<V> values, LayoutJson.One<V> one) {
        if (!values.isEmpty()) {
            LayoutJson.list(json, field, values, one);
        }
    }
}
