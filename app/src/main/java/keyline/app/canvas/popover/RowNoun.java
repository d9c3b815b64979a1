package keyline.app.canvas.popover;

import java.util.Locale;
import java.util.regex.Pattern;
import keyline.model.edit.Singular;

/// The English noun for a row of a table, made from the table's name: `order_lines` gives "order line" and "order
/// lines", and so does `OrderLine`.
///
/// @param one the singular, in lower case, its words separated by blanks
/// @param many the plural
record RowNoun(String one, String many) {

    private static final Pattern WORD_BORDER = Pattern.compile("[_\\s.-]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern VOWEL_SOUND = Pattern.compile("^(?!u[snt]i|use|eu|one)[aeiou].*|^(hour|hono|heir).*");
    private static final Pattern HISSING = Pattern.compile(".*(s|x|z|ch|sh)$");

    /// The noun for the rows of the table of that name; "row" when it has none yet.
    static RowNoun of(String table) {
        if (table.isBlank()) {
            return new RowNoun("row", "rows");
        }
        String singular = Singular.of(table);
        String plural = singular.equals(table) ? plural(singular) : table;
        return new RowNoun(words(singular), words(plural));
    }

    private static String words(String name) {
        return WORD_BORDER.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static String plural(String singular) {
        String lower = singular.toLowerCase(Locale.ROOT);
        if (HISSING.matcher(lower).matches()) {
            return singular + "es";
        }
        boolean consonantBeforeY = lower.matches(".*[^aeiou]y");
        return consonantBeforeY ? singular.substring(0, singular.length() - 1) + "ies" : singular + "s";
    }

    /// The singular with its article: "a customer", "an order".
    String withArticle() {
        return (VOWEL_SOUND.matcher(one).matches() ? "an " : "a ") + one;
    }
}
