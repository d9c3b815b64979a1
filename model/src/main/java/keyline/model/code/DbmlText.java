package keyline.model.code;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// How DBML writes names, texts and expressions.
final class DbmlText {

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern LINES = Pattern.compile("[\\r\\n]+");
    private static final Set<String> WORDS = Set.of(
            "project",
            "table",
            "tablepartial",
            "tablegroup",
            "enum",
            "ref",
            "note",
            "indexes",
            "checks",
            "records",
            "as",
            "pk",
            "unique",
            "null",
            "true",
            "false",
            "use",
            "reuse");

    private DbmlText() {}

    /// A name, in quotes where it needs them.
    static String name(String name) {
        boolean plain = PLAIN_NAME.matcher(name).matches() && !WORDS.contains(name.toLowerCase(Locale.ROOT));
        return plain ? name : "\"" + escaped(name).replace("\"", "\\\"") + "\"";
    }

    /// A text in quotes. Line breaks are escaped: a text over several lines loses its indentation when it is read.
    static String text(String text) {
        return "'" + escaped(text).replace("'", "\\'") + "'";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\r\n", "\n")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }

    /// Settings behind what they belong to; nothing when there are none.
    static String settings(List<String> settings) {
        return settings.isEmpty() ? "" : " [" + String.join(", ", settings) + "]";
    }

    /// An expression in backticks. It can't go over several lines, nor hold a backtick: names in them get the quotes of
    /// the standard.
    static String code(String sql) {
        return "`" + LINES.matcher(sql.strip()).replaceAll(" ").replace('`', '"') + "`";
    }
}
