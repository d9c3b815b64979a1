package keyline.persistence.database;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keyline.model.ValueSource;
import keyline.model.ValueSource.CurrentTime;
import keyline.model.ValueSource.Expression;
import keyline.model.ValueSource.Identity;
import keyline.model.ValueSource.Literal;

/// Reads defaults in the words of `pg_get_expr`: a literal with the cast to its type, or an expression.
final class PostgreSqlDefaults {

    private static final String CAST = "(?:::(?:\"[^\"]*(?:\"\"[^\"]*)*\"|[\\w$. ])+(?:\\([\\d, ]+\\))?(?:\\[\\])?)?";
    private static final Pattern TEXT =
            Pattern.compile("'([^']*(?:''[^']*)*)'" + CAST, Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WORD = Pattern.compile("\\(?(-?[\\d.]+|true|false)\\)?" + CAST);
    private static final Set<String> NOW =
            Set.of("CURRENT_DATE", "CURRENT_TIME", "CURRENT_TIMESTAMP", "LOCALTIME", "LOCALTIMESTAMP", "now()");

    private PostgreSqlDefaults() {}

    /// @param sql empty when there is none
    static ValueSource read(String sql) {
        Matcher text = TEXT.matcher(sql);
        Matcher word = WORD.matcher(sql);
        if (sql.isEmpty()) {
            return new ValueSource.None();
        }
        if (NOW.contains(sql)) {
            return new CurrentTime();
        }
        if (sql.startsWith("nextval(")) {
            return new Identity(Identity.Mode.BY_DEFAULT);
        }
        if (text.matches()) {
            return new Literal(text.group(1).replace("''", "'"));
        }
        return word.matches() ? new Literal(word.group(1)) : new Expression(sql);
    }
}
