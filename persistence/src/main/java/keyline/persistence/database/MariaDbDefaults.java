package keyline.persistence.database;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.ValueSource;
import keyline.model.ValueSource.CurrentTime;
import keyline.model.ValueSource.Expression;
import keyline.model.ValueSource.Identity;
import keyline.model.ValueSource.Literal;

/// Reads defaults in the words of `COLUMN_DEFAULT`: a literal or an expression.
final class MariaDbDefaults {

    private static final Pattern TEXT = Pattern.compile("'(.*)'", Pattern.DOTALL);
    private static final Pattern QUOTED =
            Pattern.compile("'((?:[^'\\\\]|''|\\\\.)*+)'|`[^`]*+`|\"[^\"]*+\"", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?[\\d.]+(?:[eE][-+]?\\d+)?");
    private static final Pattern BYTES = Pattern.compile("[xX]'([0-9a-fA-F]*)'");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)|''", Pattern.DOTALL);
    private static final Map<String, String> CONTROLS =
            Map.of("n", "\n", "r", "\r", "t", "\t", "0", "\0", "Z", "\u001a");
    private static final Set<String> NOW = Set.of("current_timestamp()", "curdate()", "curtime()");

    private MariaDbDefaults() {}

    /// @param sql empty when there is none
    static ValueSource read(String sql, ColumnType type) {
        Matcher text = TEXT.matcher(sql);
        Matcher bytes = BYTES.matcher(sql);
        if (sql.isEmpty() || sql.equals("NULL")) {
            return new ValueSource.None();
        }
        if (NOW.contains(sql)) {
            return new CurrentTime();
        }
        if (sql.startsWith("nextval(")) {
            return new Identity(Identity.Mode.BY_DEFAULT);
        }
        if (type == Plain.BOOLEAN && (sql.equals("0") || sql.equals("1"))) {
            return new Literal(sql.equals("1") ? "true" : "false");
        }
        if (bytes.matches()) {
            return new Literal(bytes.group(1));
        }
        if (text.matches()) {
            return new Literal(unescaped(text.group(1)));
        }
        return NUMBER.matcher(sql).matches() ? new Literal(sql) : new Expression(standard(sql));
    }

    /// An expression with its texts in the quotes of the standard: there is no escape but the doubled quote.
    static String standard(String sql) {
        return QUOTED.matcher(sql)
                .replaceAll(text -> Matcher.quoteReplacement(
                        text.group(1) == null
                                ? text.group()
                                : "'" + unescaped(text.group(1)).replace("'", "''") + "'"));
    }

    /// The text between quotes.
    static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(each -> Matcher.quoteReplacement(
                        each.group(1) == null ? "'" : CONTROLS.getOrDefault(each.group(1), each.group(1))));
    }
}
