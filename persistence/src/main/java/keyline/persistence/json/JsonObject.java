package keyline.persistence.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import keyline.model.Id;

/// One JSON object that is being understood: each field is taken once, by name and type, and [#end()] complains about
/// what nobody took. So a file of a newer or another program never loses anything in silence.
public final class JsonObject {

    /// Ids above it can't be continued; two thousand million edits don't happen.
    private static final int HIGHEST_ID = 2_000_000_000;

    private final String where;
    private final Map<String, Object> fields;

    JsonObject(String where, Map<String, Object> fields) {
        this.where = where;
        this.fields = fields;
    }

    /// Makes something of an object.
    public interface Reading<T> {

        /// Takes all the fields that it knows.
        T read(JsonObject in) throws UnreadableJson;
    }

    /// Does something with an object.
    public interface Use {

        /// Takes all the fields that it knows.
        void accept(JsonObject in) throws UnreadableJson;
    }

    /// Whether the field is there and hasn't been taken.
    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /// Gives a field another name, if it is there: what an upgrade of the format does most.
    public void rename(String name, String changed) {
        Object value = fields.remove(name);
        if (value != null) {
            fields.put(changed, value);
        }
    }

    /// Takes the objects of a list as they are, empty when it is left out.
    public List<JsonObject> take(String name) throws UnreadableJson {
        return list(name, JsonObject.class, "an object");
    }

    /// Whether the field is there and is an object.
    public boolean hasObject(String name) {
        return fields.get(name) instanceof JsonObject;
    }

    /// A text.
    public String text(String name) throws UnreadableJson {
        return required(name, String.class, "a text");
    }

    /// A text that may be left out.
    public String text(String name, String otherwise) throws UnreadableJson {
        return has(name) ? text(name) : otherwise;
    }

    /// A whole number of 32 bits.
    public int number(String name) throws UnreadableJson {
        return narrow(name, required(name, Long.class, "a whole number"));
    }

    /// A whole number of 32 bits that may be left out.
    public int number(String name, int otherwise) throws UnreadableJson {
        return has(name) ? number(name) : otherwise;
    }

    /// A number with or without a fraction.
    public double decimal(String name) throws UnreadableJson {
        return required(name, Number.class, "a number").doubleValue();
    }

    /// A truth value, false when it is left out.
    public boolean flag(String name) throws UnreadableJson {
        return has(name) && required(name, Boolean.class, "true or false");
    }

    /// An id.
    public <I extends Id> I id(String name, IntFunction<I> kind) throws UnreadableJson {
        return kind.apply(checkedId(name, number(name)));
    }

    /// A list of ids, empty when it is left out.
    public <I extends Id> List<I> ids(String name, IntFunction<I> kind) throws UnreadableJson {
        List<I> ids = new ArrayList<>();
        for (Long number : list(name, Long.class, "a whole number")) {
            ids.add(kind.apply(checkedId(name, narrow(name, number))));
        }
        return ids;
    }

    /// A list of texts, empty when it is left out.
    public List<String> texts(String name) throws UnreadableJson {
        return list(name, String.class, "a text");
    }

    /// A list of numbers, empty when it is left out.
    public List<Double> decimals(String name) throws UnreadableJson {
        return list(name, Number.class, "a number").stream()
                .map(Number::doubleValue)
                .toList();
    }

    /// One of the words of an enum: `SET_NULL` is written `set null`.
    public <E extends Enum<E>> E word(String name, Class<E> words) throws UnreadableJson {
        String text = text(name);
        for (E each : words.getEnumConstants()) {
            if (word(each).equals(text)) {
                return each;
            }
        }
        throw wrong(name, "\"" + shortened(text) + "\" isn't known");
    }

    /// One of the words of an enum, which may be left out.
    public <E extends Enum<E>> E word(String name, E otherwise) throws UnreadableJson {
        return has(name) ? word(name, otherwise.getDeclaringClass()) : otherwise;
    }

    /// How an enum's constant is written.
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// An object, all of which must be understood.
    public <T> T object(String name, Reading<T> reading) throws UnreadableJson {
        return whole(required(name, JsonObject.class, "an object"), reading);
    }

    /// An object that may be left out, all of which must be understood.
    public <T> Optional<T> find(String name, Reading<T> reading) throws UnreadableJson {
        return has(name) ? Optional.of(object(name, reading)) : Optional.empty();
    }

    /// A list of objects, empty when it is left out, all of which must be understood.
    public <T> List<T> objects(String name, Reading<T> reading) throws UnreadableJson {
        List<T> result = new ArrayList<>();
        for (JsonObject each : list(name, JsonObject.class, "an object")) {
            result.add(whole(each, reading));
        }
        return result;
    }

    /// Understands the whole of an object.
    public static <T> T whole(JsonObject in, Reading<T> reading) throws UnreadableJson {
        T result = reading.read(in);
        in.end();
        return result;
    }

    /// Checks that every field has been taken.
    public void end() throws UnreadableJson {
        if (!fields.isEmpty()) {
            String name = fields.keySet().iterator().next();
            throw new UnreadableJson(where, "The field \"" + shortened(name) + "\" isn't known");
        }
    }

    /// An error at one of its fields.
    public UnreadableJson wrong(String name, String what) {
        return new UnreadableJson(where.isEmpty() ? name : where + "." + name, what);
    }

    private <T> List<T> list(String name, Class<T> type, String expected) throws UnreadableJson {
        List<T> result = new ArrayList<>();
        if (has(name)) {
            for (Object each : required(name, List.class, "a list")) {
                if (!type.isInstance(each)) {
                    throw wrong(name, "A list with " + expected + " at each place is expected");
                }
                result.add(type.cast(each));
            }
        }
        return result;
    }

    private <T> T required(String name, Class<T> type, String expected) throws UnreadableJson {
        Object value = fields.remove(name);
        if (value == null) {
            throw new UnreadableJson(where, "The field \"" + name + "\" is missing");
        }
        if (!type.isInstance(value)) {
            throw wrong(name, "This must be " + expected);
        }
        return type.cast(value);
    }

    private int checkedId(String name, int number) throws UnreadableJson {
        if (number < 1 || number > HIGHEST_ID) {
            throw wrong(name, number + " is no id");
        }
        return number;
    }

    private int narrow(String name, long number) throws UnreadableJson {
        if (number != (int) number) {
            throw wrong(name, number + " is too large");
        }
        return (int) number;
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "..." : text;
    }
}
