package keyline.model.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads what stands between the operators of an expression: literals, columns, calls, CASE, and what is in
/// parentheses.
final class OperandForm {

    private static final Map<String, String> FUNCTIONS = Map.of(
            "now", "current_timestamp",
            "localtimestamp", "current_timestamp",
            "curdate", "current_date",
            "character_length", "char_length",
            "ucase", "upper",
            "lcase", "lower",
            "substr", "substring",
            "btrim", "trim",
            "true", "1",
            "false", "0");

    private final ExpressionTokens tokens;
    private final Scope scope;
    private final ExpressionForm expression;

    /// @param expression reads the expressions that an operand is made of
    OperandForm(ExpressionTokens tokens, Scope scope, ExpressionForm expression) {
        this.tokens = tokens;
        this.scope = scope;
        this.expression = expression;
    }

    /// Reads the operand that is next.
    Term read() {
        if (tokens.take("(")) {
            Term inner = expression.disjunction();
            tokens.expect(")");
            return cast(inner);
        }
        String word = tokens.peek();
        if (word.equals("interval")) {
            throw tokens.unknown();
        }
        if (word.equals("select")) {
            return Term.query(QueryForm.of(tokens.enclosed(), scope.telling()));
        }
        String token = tokens.next();
        return switch (token.charAt(0)) {
            case '\'' -> cast(Literals.text(token));
            case '"', '`', '[' -> column(ExpressionTokens.name(token));
            default -> Character.isDigit(token.charAt(0)) ? Literals.number(token) : worded(word);
        };
    }

    private Term worded(String word) {
        if (!Character.isLetter(word.charAt(0)) && word.charAt(0) != '_') {
            throw tokens.unknown();
        }
        if (tokens.peek().startsWith("'")) {
            return Literals.text(word, tokens.next());
        }
        if (word.equals("case")) {
            return cast(chosen());
        }
        if (word.equals("array") && tokens.take("[")) {
            return cast(new Term("array", expression.list("]")));
        }
        if (word.equals("cast") && tokens.take("(")) {
            Term term = expression.disjunction();
            tokens.expect("as");
            Term cast = Casts.read(term, tokens);
            while (!tokens.take(")")) {
                tokens.next();
            }
            return cast(cast);
        }
        if (tokens.take("(")) {
            return called(word);
        }
        return FUNCTIONS.containsKey(word) && !tokens.peek().equals(".")
                ? cast(Term.of(FUNCTIONS.get(word)))
                : column(ExpressionTokens.name(word));
    }

    /// CASE, with something that it compares or without. ELSE NULL is the same as none.
    private Term chosen() {
        List<Term> parts = new ArrayList<>();
        parts.add(tokens.peek().equals("when") ? Term.of("true") : expression.disjunction());
        while (tokens.take("when")) {
            parts.add(expression.disjunction());
            tokens.expect("then");
            parts.add(expression.disjunction());
        }
        parts.add(tokens.take("else") ? expression.disjunction() : Term.of("null"));
        tokens.expect("end");
        return new Term("case", parts);
    }

    /// Rows are counted by `*` or by any number.
    private Term called(String word) {
        if (word.equals("count") && tokens.take("*")) {
            tokens.expect(")");
            return Term.of("count");
        }
        tokens.take("both");
        tokens.take("from");
        List<Term> parts = expression.list(")");
        String name = FUNCTIONS.getOrDefault(word, word);
        if (name.equals("count") && parts.size() == 1 && Literals.isNumber(parts.getFirst())) {
            return Term.of("count");
        }
        return name.equals("mod") ? Term.of("%", parts) : cast(new Term(name, parts));
    }

    private Term column(String first) {
        List<String> path = new ArrayList<>(List.of(first));
        while (tokens.take(".")) {
            path.add(ExpressionTokens.name(tokens.next()));
        }
        return cast(Term.of(scope.name(path)));
    }

    private Term cast(Term term) {
        return Casts.following(term, tokens);
    }
}
