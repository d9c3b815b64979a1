package keyline.persistence.database;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes the escapes out of H2's SQL: whatever isn't ASCII comes as `U&"Gr\00f6\00dfe"` or `U&'\00fc'`.
final class H2Text {

    private static final Pattern QUOTED = Pattern.compile("(U&)?(\"(?:[^\"]|\"\")*+\"|'(?:[^']|'')*+')");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(?:\\+([0-9a-fA-F]{6})|([0-9a-fA-F]{4})|\\\\)");

    private H2Text() {}

    /// The same SQL with plain names and texts.
    static String plain(String sql) {
        return QUOTED.matcher(sql).replaceAll(quoted -> Matcher.quoteReplacement(plain(quoted)));
    }

    private static String plain(MatchResult quoted) {
        String text = quoted.group(2);
        return quoted.group(1) == null
                ? text
                : ESCAPED.matcher(text).replaceAll(escaped -> Matcher.quoteReplacement(character(escaped)));
    }

    private static String character(MatchResult escaped) {
        String digits = escaped.group(1) == null ? escaped.group(2) : escaped.group(1);
        return digits == null ? "\\" : Character.toString(Integer.parseInt(digits, 16));
    }
}
