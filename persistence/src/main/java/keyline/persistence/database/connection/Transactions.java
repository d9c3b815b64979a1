package keyline.persistence.database.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import keyline.model.dialect.Script;
import keyline.model.dialect.Statement;

/// The transactions that a script begins and ends itself.
final class Transactions {

    private static final Pattern BEGIN = pattern(
            "(?:BEGIN(?:\\s+(?:TRAN|TRANSACTION|WORK|IMMEDIATE|EXCLUSIVE|DEFERRED))?|START\\s+TRANSACTION.*)\\s*;?");
    private static final Pattern COMMIT = pattern("(?:COMMIT|END)(?:\\s+(?:TRAN|TRANSACTION|WORK))?\\s*;?");
    private static final Pattern OUTSIDE = pattern("PRAGMA\\s+foreign_keys\\b.*");
    private static final Pattern SETTING = pattern("(?:PRAGMA|SET)\\b.*");
    private static final Pattern CHECK = pattern("PRAGMA\\s+foreign_key_check\\b.*");

    private Transactions() {}

    private static Pattern pattern(String sql) {
        return Pattern.compile(sql, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    private static boolean is(Pattern pattern, Statement statement) {
        return pattern.matcher(statement.sql().strip()).matches();
    }

    /// Whether the script has any, or a setting that can't be made within one.
    static boolean areIn(Script script) {
        return script.statements().stream().anyMatch(each -> is(BEGIN, each) || is(OUTSIDE, each));
    }

    /// Whether a statement lists rows without parents.
    static boolean isCheck(Statement statement) {
        return is(CHECK, statement);
    }

    /// Of statements that ran, those whose work is kept though the script ended there: what was committed, and what ran
    /// outside any transaction.
    static List<Statement> committed(List<Statement> done) {
        List<Statement> kept = new ArrayList<>();
        List<Statement> open = new ArrayList<>();
        boolean inside = false;
        for (Statement statement : done) {
            if (is(BEGIN, statement)) {
                inside = true;
            } else if (is(COMMIT, statement)) {
                inside = false;
                kept.addAll(open);
                open.clear();
            } else {
                (inside ? open : kept).add(statement);
            }
        }
        return work(kept);
    }

    /// Statements without those that only set how others run.
    static List<Statement> work(List<Statement> done) {
        return done.stream().filter(statement -> !is(SETTING, statement)).toList();
    }
}
