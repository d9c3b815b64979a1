package keyline.model.edit;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The singular of English table names, for naming the columns that refer to them and for sentences about their rows.
public final class Singular {

    private static final Pattern LAST_WORD = Pattern.compile("(?:\\p{Lu}?\\p{Ll}+|\\p{Lu}+)$");

    private static final List<Ending> ENDINGS = List.of(
            new Ending("(series|species|news|lens)", "", ""),
            new Ending(".*people", "eople", "erson"),
            new Ending(".*children", "ren", ""),
            new Ending("(wo)?men", "en", "an"),
            new Ending("feet", "eet", "oot"),
            new Ending("teeth", "eeth", "ooth"),
            new Ending("mice", "ice", "ouse"),
            new Ending("indices", "ices", "ex"),
            new Ending("vertices", "ices", "ex"),
            new Ending("matrices", "ices", "ix"),
            new Ending("criteria", "a", "on"),
            new Ending("analyses", "es", "is"),
            new Ending("(leaves|shelves|halves)", "ves", "f"),
            new Ending("(lives|knives)", "ves", "fe"),
            new Ending("(movies|cookies|ties|pies|caches|shoes)", "s", ""),
            new Ending("quizzes", "zes", ""),
            new Ending(".*[^aeiou]ies", "ies", "y"),
            new Ending(".*(ss|x|zz|ch|sh|o)es", "es", ""),
            new Ending(".*(status|alias|virus|campus|bonus|bus)es", "es", ""),
            new Ending(".*(ss|us|is)", "", ""),
            new Ending("..+s", "s", ""));

    private Singular() {}

    /// Words that match `pattern` have `plural` at their end, and `singular` instead when there is one of them.
    private record Ending(Pattern pattern, String plural, String singular) {

        Ending(String pattern, String plural, String singular) {
            this(Pattern.compile(pattern), plural, singular);
        }
    }

    /// The singular of the last word of a name: `order_lines` becomes `order_line`, `OrderLines` `OrderLine`.
    public static String of(String name) {
        Matcher last = LAST_WORD.matcher(name);
        return last.find() ? name.substring(0, last.start()) + ofWord(last.group()) : name;
    }

    private static String ofWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return ENDINGS.stream()
                .filter(ending -> ending.pattern.matcher(lower).matches())
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.plural.length())
                        + inCaseOf(word, ending.singular))
                .orElse(word);
    }

    private static String inCaseOf(String word, String ending) {
        return word.equals(word.toUpperCase(Locale.ROOT)) ? ending.toUpperCase(Locale.ROOT) : ending;
    }
}
