package keyline.model.edit;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The singular of English table names, for naming the columns that refer to them and for sentences about their rows.
public final class Singular {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("people", "person"),
            Map.entry("children", "child"),
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("feet", "foot"),
            Map.entry("teeth", "tooth"),
            Map.entry("mice", "mouse"),
            Map.entry("indices", "index"),
            Map.entry("vertices", "vertex"),
            Map.entry("matrices", "matrix"),
            Map.entry("criteria", "criterion"),
            Map.entry("analyses", "analysis"),
            Map.entry("bases", "base"),
            Map.entry("databases", "database"),
            Map.entry("movies", "movie"),
            Map.entry("cookies", "cookie"),
            Map.entry("ties", "tie"),
            Map.entry("caches", "cache"),
            Map.entry("shoes", "shoe"),
            Map.entry("leaves", "leaf"),
            Map.entry("shelves", "shelf"),
            Map.entry("lives", "life"),
            Map.entry("series", "series"),
            Map.entry("species", "species"),
            Map.entry("news", "news"),
            Map.entry("lens", "lens"));

    private static final Pattern LAST_WORD = Pattern.compile("(?:\\p{Lu}?[\\p{Ll}]+|\\p{Lu}+)$");

    private Singular() {}

    /// The singular of the last word of a name: `order_lines` becomes `order_line`, `OrderLines` `OrderLine`.
    public static String of(String name) {
        Matcher last = LAST_WORD.matcher(name);
        return last.find() ? name.substring(0, last.start()) + ofWord(last.group()) : name;
    }

    private static String ofWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String singular = IRREGULAR.containsKey(lower) ? IRREGULAR.getOrDefault(lower, lower) : regular(lower);
        return cased(singular, word);
    }

    private static String regular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return cut(word, 3) + "y";
        }
        if (word.matches(".*(ss|x|z|ch|sh)es") || word.matches(".*(status|alias|virus|campus|bonus|bus)es")) {
            return cut(word, 2);
        }
        if (!word.endsWith("s") || word.matches(".*(ss|us|is)") || word.length() < 3) {
            return word;
        }
        return cut(word, 1);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    /// The singular in the case of the plural: the beginning that both share is kept as it is.
    private static String cased(String singular, String plural) {
        if (plural.equals(plural.toUpperCase(Locale.ROOT))) {
            return singular.toUpperCase(Locale.ROOT);
        }
        return plural.substring(0, 1) + singular.substring(1);
    }
}
