package keyline.model.match;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a cast makes of a term. Systems add casts of their own to types that hold all values of the other one; those
/// don't count. A cast that takes something away is never theirs.
final class Casts {

    private static final Set<String> TYPE_WORDS =
            Set.of("varying", "precision", "with", "without", "time", "zone", "unsigned", "signed");
    private static final Set<String> NUMBERS =
            Set.of("integer", "int", "bigint", "smallint", "numeric", "decimal", "double", "real", "float");

    /// Casts that take something away, by one word for all that mean the same.
    private static final Map<String, String> NARROW = Map.ofEntries(
            Map.entry("integer", "integer"),
            Map.entry("int", "integer"),
            Map.entry("signed", "integer"),
            Map.entry("bigint", "integer"),
            Map.entry("smallint", "smallint"),
            Map.entry("unsigned", "unsigned"),
            Map.entry("date", "date"),
            Map.entry("time", "time"),
            Map.entry("boolean", "boolean"));

    private Casts() {}

    /// Reads the casts that follow a term, and what they make of it.
    static Term following(Term term, ExpressionTokens tokens) {
        Term of = term;
        while (tokens.take("::")) {
            of = read(of, tokens);
        }
        return of;
    }

    /// Reads a type, which is next, and what it makes of a term.
    static Term read(Term term, ExpressionTokens tokens) {
        String type = tokens.word();
        while (TYPE_WORDS.contains(tokens.peek()) || tokens.peek().equals("(")) {
            if (tokens.take("(")) {
                tokens.enclosed();
                tokens.expect(")");
            } else {
                tokens.skip();
            }
        }
        boolean many = false;
        while (tokens.take("[")) {
            tokens.expect("]");
            many = true;
        }
        if (Literals.isNumber(term) || term.head().startsWith("'")) {
            return NUMBERS.contains(type) && !many ? Literals.numberIn(term.head()) : term;
        }
        String narrow = many ? "" : NARROW.getOrDefault(type, "");
        return narrow.isEmpty() ? term : Term.of("cast to " + narrow, List.of(term));
    }
}
