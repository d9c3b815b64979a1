package keyline.model.read.crowsfoot;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keyline.model.read.crowsfoot.Relation.End;
import org.jspecify.annotations.Nullable;

/// Reads a relation of PlantUML: `users ||--o{ orders : places`, `A "1" -- "0..*" B`, `orders::user_id --> users::id`.
final class PlantUmlRelation {

    private static final String NAME = "(\"[^\"]+\"|[^\\s\":{}|]+(?:::[^\\s\":{}|]+)?)";
    private static final String QUANTITY = "(?:\\s+\"([^\"]*)\")?";
    private static final String LINE =
            "[-.=]{1,30}(?:\\[[^\\]]*])?(?:left|right|up|down|[lrud])?(?:\\[[^\\]]*])?[-.=]{0,30}";
    private static final Pattern RELATION = Pattern.compile(NAME + QUANTITY + "\\s+([|}o*<#x^+]{0,3})" + LINE
            + "([|{o*>#x^+]{0,3})" + QUANTITY + "\\s+" + NAME + "\\s*(?:#\\S*\\s*)?(?::\\s*(.*))?");

    /// Says in which direction a label is read.
    private static final Pattern ARROW = Pattern.compile("^[<>] | [<>]$");

    private final Line line;
    private final Matcher found;
    private final UnaryOperator<String> names;

    /// @param names from what people call an entity to what the diagram calls it
    PlantUmlRelation(Line line, UnaryOperator<String> names) {
        this.line = line;
        this.names = names;
        this.found = RELATION.matcher(line.text());
    }

    /// Whether a line is one.
    static boolean isOne(String text) {
        return RELATION.matcher(text).matches();
    }

    /// Why it is no relation between rows; nothing when it is one.
    Optional<String> reason() {
        boolean inherited = found.matches()
                && (found.group(3).matches("<\\||\\^") || found.group(4).matches("\\|>|\\^"));
        return inherited ? Optional.of("tables don't inherit from each other in a design") : Optional.empty();
    }

    /// The relation; to be called when there is no reason not to.
    Relation read() {
        String label = found.group(7) == null
                ? ""
                : ARROW.matcher(found.group(7).strip()).replaceAll("");
        Count left = said(found.group(3), found.group(2));
        Count right = said(found.group(4), found.group(5));
        Count leftCount = left == Count.UNSAID ? unsaid(found.group(3), found.group(4), right) : left;
        Count rightCount = right == Count.UNSAID ? unsaid(found.group(4), found.group(3), left) : right;
        return new Relation(
                end(found.group(1), leftCount), end(found.group(6), rightCount), PlantUmlText.name(label), line);
    }

    private static Count said(String sign, @Nullable String quantity) {
        return Optional.ofNullable(quantity)
                .flatMap(Count::of)
                .filter(count -> count != Count.UNSAID)
                .orElseGet(() -> sign.matches(".*[|{}].*") ? Count.of(sign).orElse(Count.UNSAID) : Count.UNSAID);
    }

    /// What an end that says nothing is by the signs: a whole and what an arrow points to are one, their other ends
    /// many.
    private static Count unsaid(String sign, String other, Count atOther) {
        if (sign.equals("*")) {
            return Count.ONE;
        }
        if (isWhole(sign)) {
            return Count.ZERO_OR_ONE;
        }
        if (atOther.isMany()) {
            return Count.ZERO_OR_ONE;
        }
        return isWhole(other) || atOther != Count.UNSAID ? Count.ZERO_OR_MORE : Count.UNSAID;
    }

    private static boolean isWhole(String sign) {
        return sign.equals("o") || sign.equals("*") || sign.equals("+") || sign.contains("<") || sign.contains(">");
    }

    private End end(String text, Count count) {
        int columns = text.startsWith("\"") ? -1 : text.indexOf("::");
        String name = PlantUmlText.name(columns < 0 ? text : text.substring(0, columns));
        return new End(
                names.apply(name),
                count,
                columns < 0 ? List.of() : List.of(PlantUmlText.name(text.substring(columns + 2))));
    }
}
