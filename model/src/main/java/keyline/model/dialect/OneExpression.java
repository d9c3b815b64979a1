package keyline.model.dialect;

import java.util.Optional;
import java.util.regex.Pattern;

/// Whether a text can stand in parentheses as one expression. What can't would break the statement around it, or run as
/// another one.
final class OneExpression {

    private static final Pattern UNFINISHED =
            Pattern.compile("(?is).*(?:[-+*/%<>=|&,]|\\b(?:AND|OR|NOT|IS|IN|LIKE|BETWEEN))\\s*");
    private static final Pattern SUBQUERY = Pattern.compile("(?is).*\\bSELECT\\b.*");

    private OneExpression() {}

    /// What is wrong with it; empty when nothing is.
    static Optional<String> obstacle(String sql, Dialect dialect) {
        String bare = Expressions.unquotedStructure(sql);
        if (bare.contains(";") || bare.contains("--") || bare.contains("/*") || !isBalanced(bare)) {
            return Optional.of("it isn't one expression");
        }
        if (UNFINISHED.matcher(bare).matches()) {
            return Optional.of("it isn't finished");
        }
        boolean subquery = SUBQUERY.matcher(bare).matches() && !dialect.key().equals("h2");
        return Optional.of("%s has no queries here".formatted(dialect.displayName())).filter(_ -> subquery);
    }

    private static boolean isBalanced(String bare) {
        int open = 0;
        for (int i = 0; i < bare.length() && open >= 0; i++) {
            open += bare.charAt(i) == '(' ? 1 : bare.charAt(i) == ')' ? -1 : 0;
        }
        return open == 0 && bare.indexOf('\'') < 0;
    }
}
