package keyline.persistence.json;

import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// JSON text to [JsonObject] and back, within limits that no honest file comes near.
public final class Json {

    private static final int DEEPEST = 32;
    private static final int LONGEST_TEXT = 64 << 20;
    private static final int LONGEST_NUMBER = 400;
    private static final int LONGEST_NAME = 200;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NAME)
                    .build())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private Json() {}

    /// A parser of a whole file.
    public static JsonParser parser(Reader text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /// A generator of JSON laid out by `printer`.
    public static JsonGenerator generator(Writer out, PrettyPrinter printer) {
        return FACTORY.createGenerator(
                new ObjectWriteContext.Base() {
                    @Override
                    public PrettyPrinter getPrettyPrinter() {
                        return printer;
                    }

                    @Override
                    public boolean hasPrettyPrinter() {
                        return true;
                    }
                },
                out);
    }

    /// Compact JSON as a text.
    public static String write(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            content.accept(json);
        }
        return text.toString();
    }

    /// Reads a text that holds one object and nothing else.
    public static JsonObject read(String text) throws UnreadableJson {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            JsonObject object = object(parser, "");
            if (parser.nextToken() != null) {
                throw new UnreadableJson("", "There is more than one object");
            }
            return object;
        } catch (JacksonException e) {
            throw new UnreadableJson("", sentence(e));
        }
    }

    /// Reads the object at whose opening brace the parser stands.
    ///
    /// @param where what to call it in errors
    /// @throws JacksonException when it is no JSON
    public static JsonObject object(JsonParser parser, String where) throws UnreadableJson {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new UnreadableJson(where, "An object in braces is expected");
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            String place = where.isEmpty() ? name : where + "." + name;
            if (fields.put(name, value(parser, place)) != null) {
                throw new UnreadableJson(place, "The field occurs twice");
            }
        }
        return new JsonObject(where, fields);
    }

    private static List<Object> array(JsonParser parser, String where) throws UnreadableJson {
        List<Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser, where + "[" + values.size() + "]"));
        }
        return values;
    }

    private static Object value(JsonParser parser, String where) throws UnreadableJson {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, where);
            case START_ARRAY -> array(parser, where);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw new UnreadableJson(where, "A value is expected");
        };
    }

    /// What is wrong with the text, with line and column, in one line.
    public static String sentence(JacksonException error) {
        String said = String.valueOf(error.getOriginalMessage());
        String what = error instanceof StreamConstraintsException
                ? said.contains("depth") ? "It is nested too deeply" : "A text or number in it is too long"
                : said.lines().findFirst().orElse("This is no JSON");
        return error.getLocation() == null || error.getLocation().getLineNr() < 1
                ? what
                : "line %d, column %d: %s"
                        .formatted(
                                error.getLocation().getLineNr(),
                                error.getLocation().getColumnNr(),
                                what);
    }
}
