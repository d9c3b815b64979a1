package keyline.persistence.json;

import keyline.model.ColumnType;
import keyline.model.ColumnType.Named;
import keyline.model.ColumnType.Verbatim;
import keyline.model.Schema;
import keyline.model.TypeId;
import keyline.model.TypeText;
import tools.jackson.core.JsonGenerator;

/// A column type: its canonical text (`"varchar(40)"`), or an object for the types that have none: `{"named":12}`,
/// `{"sql":"geometry(point)"}`.
final class TypeJson {

    private TypeJson() {}

    static void write(JsonGenerator json, String field, ColumnType type) {
        switch (type) {
            case Named(TypeId id) ->
                json.writeObjectPropertyStart(field)
                        .writeNumberProperty("named", id.value())
                        .writeEndObject();
            case Verbatim(String sql) ->
                json.writeObjectPropertyStart(field)
                        .writeStringProperty("sql", sql)
                        .writeEndObject();
            case ColumnType.Plain _, ColumnType.Decimal _, ColumnType.Char _, ColumnType.Varchar _ ->
                json.writeStringProperty(field, TypeText.of(type, Schema.empty()));
        }
    }

    static ColumnType read(JsonObject in, String field) throws UnreadableJson {
        if (in.hasObject(field)) {
            return in.object(field, TypeJson::withoutText);
        }
        String text = in.text(field);
        return TypeText.readAbstract(text).orElseThrow(() -> in.wrong(field, "\"" + text + "\" is no type"));
    }

    private static ColumnType withoutText(JsonObject in) throws UnreadableJson {
        return in.has("named") ? new Named(in.id("named", TypeId::new)) : new Verbatim(in.text("sql"));
    }
}
