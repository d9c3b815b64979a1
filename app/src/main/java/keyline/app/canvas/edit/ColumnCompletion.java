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

    private static final Pattern NAME =
            Pattern.compile("\\s*(?:\"(?:[^\"]|\"\")*\"|`[^`]*`|\\[[^]]*]|[^\\s\"`\\[]\\S*)\\s+");
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
        String rest = text.substring(name.end(), caret);
        int space = rest.indexOf(' ');
        return space > 0 && isType(rest.substring(0, space), schema)
                ? mark(text, name.end() + space + 1, caret, schema)
                : of(name.end(), rest, types(schema), schema);
    }

    /// A mark may have two words, so that which begins with the last two words typed comes first.
    private static ColumnCompletion mark(String text, int from, int caret, Schema schema) {
        String rest = text.substring(from, caret);
        int lastWord = from + rest.lastIndexOf(' ') + 1;
        int twoWords =
                from + rest.substring(0, Math.max(0, lastWord - from - 1)).lastIndexOf(' ') + 1;
        return Stream.of(twoWords, lastWord)
                .map(start ->
                        of(start, text.substring(start, caret), marks(text, text.substring(start, caret)), schema))
                .filter(completion -> !completion.choices.isEmpty() || completion.typed == Typed.WHOLE)
                .findFirst()
                .orElse(NONE);
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
        return Stream.concat(
                TypeText.examples().stream(), schema.types().stream().map(NamedType::name));
    }

    /// The marks that begin with what was typed and aren't there yet.
    private static Stream<String> marks(String text, String typed) {
        String lower = text.toLowerCase(Locale.ROOT);
        return MARKS.stream()
                .filter(mark -> mark.startsWith(typed.toLowerCase(Locale.ROOT)))
                .filter(mark -> !lower.contains(" " + mark + " "));
    }

    private static boolean isType(String text, Schema schema) {
        return !text.isBlank() && !(TypeText.read(text, schema) instanceof ColumnType.Verbatim);
    }
}
