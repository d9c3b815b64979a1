package keyline.persistence.json;

import keyline.model.ColumnId;
import keyline.model.Index;
import keyline.model.Index.Direction;
import keyline.model.Index.OfColumn;
import keyline.model.Index.OfExpression;
import keyline.model.IndexId;
import tools.jackson.core.JsonGenerator;

/// An index as an object.
final class IndexJson {

    private IndexJson() {}

    static void write(JsonGenerator json, Index index) {
        json.writeStartObject().writeNumberProperty("id", index.id().value());
        Optionals.text(json, "name", index.name());
        Optionals.flag(json, "unique", index.kind() == Index.Kind.UNIQUE);
        json.writeArrayPropertyStart("parts");
        index.parts().forEach(part -> write(json, part));
        json.writeEndArray();
        Optionals.text(json, "method", index.method());
        Optionals.text(json, "where", index.where());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Index.Part part) {
        json.writeStartObject();
        switch (part) {
            case OfColumn column ->
                json.writeNumberProperty("column", column.column().value());
            case OfExpression expression -> json.writeStringProperty("expression", expression.sql());
        }
        Optionals.flag(json, "descending", part.direction() == Direction.DESCENDING);
        json.writeEndObject();
    }

    static Index read(JsonObject in) throws UnreadableJson {
        return new Index(
                in.id("id", IndexId::new),
                in.text("name", ""),
                in.flag("unique") ? Index.Kind.UNIQUE : Index.Kind.PLAIN,
                in.objects("parts", IndexJson::part),
                in.text("method", ""),
                in.text("where", ""));
    }

    private static Index.Part part(JsonObject in) throws UnreadableJson {
        Direction direction = in.flag("descending") ? Direction.DESCENDING : Direction.ASCENDING;
        return in.has("column")
                ? new OfColumn(in.id("column", ColumnId::new), direction)
                : new OfExpression(in.text("expression"), direction);
    }
}
