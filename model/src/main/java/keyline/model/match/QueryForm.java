package keyline.model.match;

import java.util.Locale;
import java.util.regex.Pattern;

/// The query of a view in a form that doesn't depend on who wrote it down: systems tell it with other line ends,
/// quotes, parentheses and qualifiers than it was given with. What a system rewrites further stays different.
final class QueryForm {

    private static final Pattern QUALIFIER = Pattern.compile("[\\w$]+\\s*\\.\\s*(?=[a-z_])");
    private static final Pattern CAST = Pattern.compile("::\\s*[a-z_]+(?: varying)?");
    private static final Pattern MARKS = Pattern.compile("[\"`\\[\\]();\\s]+");

    private QueryForm() {}

    static boolean agree(String one, String other) {
        return of(one).equals(of(other));
    }

    /// Texts, which stand in every second place, stay as they are.
    private static String of(String sql) {
        String[] parts = sql.split("'", -1);
        for (int i = 0; i < parts.length; i += 2) {
            parts[i] = plain(parts[i]);
        }
        return String.join("'", parts);
    }

    private static String plain(String sql) {
        String words = MARKS.matcher(sql.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String unqualified = QUALIFIER.matcher(CAST.matcher(words).replaceAll("")).replaceAll("");
        return unqualified.replaceAll("\\s*([,=<>+*/-])\\s*", "$1").strip();
    }
}
