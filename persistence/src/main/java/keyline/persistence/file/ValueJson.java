package keyline.persistence.file;

import keyline.model.Value;
import keyline.persistence.json.UnreadableJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// A cell: `null`, `7`, `7.0`, `"text"`, bytes as `{"hex":"00ff"}`, infinite numbers as `{"real":"-Infinity"}`.
final class ValueJson {

    private ValueJson() {}

    static void write(JsonGenerator json, Value value) {
        switch (value) {
            case Value.Null _ -> json.writeNull();
            case Value.Int(long number) -> json.writeNumber(number);
            case Value.Real(double number) when Double.isFinite(number) -> json.writeNumber(number);
            case Value.Real(double number) -> object(json, "real", Double.toString(number));
            case Value.Text(String text) -> json.writeString(text);
            case Value.Bytes(String hex) -> object(json, "hex", hex);
        }
    }

    private static void object(JsonGenerator json, String field, String value) {
        json.writeStartObject().writeStringProperty(field, value).writeEndObject();
    }

    /// Reads the value at which the parser stands.
    static Value read(JsonParser json) throws UnreadableJson {
        return switch (json.currentToken()) {
            case VALUE_NULL -> Value.NULL;
            case VALUE_NUMBER_INT -> new Value.Int(json.getLongValue());
            case VALUE_NUMBER_FLOAT -> new Value.Real(json.getDoubleValue());
            case VALUE_STRING -> new Value.Text(json.getString());
            case START_OBJECT -> special(json);
            default -> throw wrong(json);
        };
    }

    private static Value special(JsonParser json) throws UnreadableJson {
        json.nextToken();
        String field = String.valueOf(json.currentName());
        boolean isText = json.nextToken() == JsonToken.VALUE_STRING;
        String text = isText ? json.getString() : "";
        if (!isText || json.nextToken() != JsonToken.END_OBJECT) {
            throw wrong(json);
        }
        if (field.equals("real") && text.endsWith("Infinity")) {
            return new Value.Real(Double.parseDouble(text));
        }
        if (field.equals("hex") && text.length() % 2 == 0 && text.matches("[0-9a-f]*+")) {
            return new Value.Bytes(text);
        }
        throw wrong(json);
    }

    private static UnreadableJson wrong(JsonParser json) {
        return new UnreadableJson("line " + json.currentLocation().getLineNr(), "This is no cell");
    }
}
