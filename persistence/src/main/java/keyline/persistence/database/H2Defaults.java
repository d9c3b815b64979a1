package keyline.persistence.database;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keyline.model.ValueSource;
import keyline.model.ValueSource.CurrentTime;
import keyline.model.ValueSource.Expression;
import keyline.model.ValueSource.Identity;
import keyline.model.ValueSource.Literal;

/// Reads defaults in H2's words: a literal or an expression.
final class H2Defaults {

    private static final Pattern TEXT = Pattern.compile("(?:JSON |DATE |TIME |TIMESTAMP |UUID )?'((?:[^']|'')*+)'");
    private static final Pattern BYTES = Pattern.compile("X'([0-9a-f]*)'");
    private static final Pattern WORD = Pattern.compile("-?[\\d.]+|TRUE|FALSE");
    private static final Set<String> NOW =
            Set.of("CURRENT_DATE", "CURRENT_TIME", "CURRENT_TIMESTAMP", "LOCALTIME", "LOCALTIMESTAMP");

    private H2Defaults() {}

    /// @param sql without escapes, empty when there is none
    static ValueSource read(String sql) {
        if (sql.isEmpty()) {
            return new ValueSource.None();
        }
        if (NOW.contains(sql)) {
            return new CurrentTime();
        }
        if (sql.startsWith("NEXT VALUE FOR ")) {
            return new Identity(Identity.Mode.BY_DEFAULT);
        }
        Matcher text = TEXT.matcher(sql);
        Matcher bytes = BYTES.matcher(sql);
        if (text.matches()) {
            return new Literal(text.group(1).replace("''", "'"));
        }
        if (bytes.matches()) {
            return new Literal(bytes.group(1));
        }
        return WORD.matcher(sql).matches() ? new Literal(sql.toLowerCase(Locale.ROOT)) : new Expression(sql);
    }
}
