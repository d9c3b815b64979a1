package keyline.app.canvas.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import keyline.model.ColumnType;
import keyline.model.NamedType;
import keyline.model.Schema;
import keyline.model.TypeText;

/// What could be typed next in the text of a column: types behind the name, marks behind the type.
///
/// @param from where the text begins that a choice replaces
/// @param to where it ends
/// @param choices the best first
/// @param typed how much of the first choice was asked for
record ColumnCompletion(int from, int to, List<String> choices, Typed typed) {

    private static final Pattern NAME = Pattern.compile("\\s*(?:\"(?:[^\"]|\"\")*\"|`[^`]*`|\\[[^]]*]|[^\\s\"`\\[]\\S*)\\s+");
    private static final List<String> MARKS = List.of("not null", "pk", "unique", "auto", "default");
    static final ColumnCompletion NONE = new ColumnCompletion(0, 0, List.of(), Typed.NOTHING);

    /// How much was typed of what is to be completed.
    enum Typed {
        /// Nothing: the choices are only shown.
        NOTHING,
        /// The beginning or a part of a choice, so that the first one is meant.
        PART,
        /// All of it: it means something as it is.
        WHOLE
    }

    /// The choices at a place in the text.
    static ColumnCompletion at(String text, int caret, Schema schema) {
        Matcher name = NAME.matcher(text);
        if (!name.lookingAt() || name.end() > caret) {
            return NONE;
        }
        String type = text.substring(name.end(), caret);
        int lastWord = name.end() + type.lastIndexOf(' ') + 1;
        boolean behindType = !type.isBlank() && type.contains(" ") && isType(type.substring(0, type.indexOf(' ')), schema);
        return behindType
                ? of(lastWord, text.substring(lastWord, caret), marks(text), schema)
                : of(name.end(), type, types(schema), schema);
    }

    private static ColumnCompletion of(int from, String typed, Stream<String> all, Schema schema) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        List<String> choices = all.filter(choice -> rank(choice, wanted) < 3)
                .sorted(Comparator.comparingInt(choice -> rank(choice, wanted)))
                .toList();
        boolean whole = isType(typed, schema) || choices.contains(wanted);
        Typed amount = typed.isBlank() ? Typed.NOTHING : whole ? Typed.WHOLE : Typed.PART;
        boolean onlyItself = choices.size() == 1 && choices.getFirst().equals(wanted);
        return new ColumnCompletion(from, from + typed.length(), onlyItself ? List.of() : choices, amount);
    }

    /// The text with a choice in place of what was typed for it.
    String completed(String text, String choice) {
        return text.substring(0, from) + choice + text.substring(to);
    }

    /// Exact before beginning before part.
    private static int rank(String choice, String typed) {
        String lower = choice.toLowerCase(Locale.ROOT);
        if (lower.equals(typed)) {
            return 0;
        }
        if (lower.startsWith(typed)) {
            return 1;
        }
        return lower.contains(typed) ? 2 : 3;
    }

    private static Stream<String> types(Schema schema) {
        return Stream.concat(TypeText.examples().stream(), schema.types().stream().map(NamedType::name));
    }

    private static Stream<String> marks(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return MARKS.stream().filter(mark -> !lower.contains(" " + mark + " "));
    }

    private static boolean isType(String text, Schema schema) {
        return !text.isBlank() && !(TypeText.read(text, schema) instanceof ColumnType.Verbatim);
    }
}
