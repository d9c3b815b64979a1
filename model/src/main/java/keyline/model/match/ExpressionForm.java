package keyline.model.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads an SQL expression into a form that is equal for equal expressions, for systems tell them in words of their
/// own: PostgreSQL says `status IN ('a')` as `((status)::text = ANY ((ARRAY['a'::character varying])::text[]))`.
///
/// Parentheses, cases of letters, quotes around names and casts that a system adds don't count. What isn't understood,
/// an interval for one, is its words.
final class ExpressionForm {

    private static final Set<String> COMPARISONS = Set.of("=", "<>", "!=", "<", "<=", ">", ">=");
    private static final Map<String, String> LIKES =
            Map.of("like", "like", "~~", "like", "ilike", "ilike", "~~*", "ilike", "regexp", "regexp");

    private final ExpressionTokens tokens;
    private final Scope scope;

    private ExpressionForm(ExpressionTokens tokens, Scope scope) {
        this.tokens = tokens;
        this.scope = scope;
    }

    /// The form of an expression that belongs to a table.
    static String of(String sql) {
        return of(ExpressionTokens.split(sql), Scope.TABLE);
    }

    /// The form of an expression whose columns are of a scope.
    static String of(List<String> words, Scope scope) {
        ExpressionTokens tokens = new ExpressionTokens(words);
        if (tokens.areTooDeep()) {
            return tokens.toString();
        }
        try {
            Term term = new ExpressionForm(tokens, scope).disjunction();
            tokens.end();
            return term.toString();
        } catch (ExpressionTokens.Unknown _) {
            return tokens.toString();
        }
    }

    /// Reads what is joined by OR, which is a whole expression.
    Term disjunction() {
        List<Term> parts = new ArrayList<>(List.of(conjunction()));
        while (tokens.take("or")) {
            parts.add(conjunction());
        }
        return parts.size() == 1 ? parts.getFirst() : Term.of("or", parts);
    }

    private Term conjunction() {
        List<Term> parts = new ArrayList<>(List.of(negation()));
        while (tokens.take("and")) {
            parts.add(negation());
        }
        return parts.size() == 1 ? parts.getFirst() : Term.of("and", parts);
    }

    private Term negation() {
        boolean not = false;
        while (tokens.take("not")) {
            not = !not;
        }
        Term term = comparison();
        return not ? Term.of("not", List.of(term)) : term;
    }

    private Term comparison() {
        Term left = joined();
        while (true) {
            String word = tokens.peek();
            if (COMPARISONS.contains(word)) {
                tokens.skip();
                left = compared(left, word.equals("!=") ? "<>" : word);
            } else if (tokens.take("is")) {
                boolean not = tokens.take("not");
                String what = tokens.take("null") ? "is null" : "is " + tokens.word();
                Term is = Term.of(what, List.of(left));
                left = not ? Term.of("not", List.of(is)) : is;
            } else if (word.startsWith("!~~")) {
                tokens.skip();
                left = Term.of("not", List.of(Term.of(LIKES.getOrDefault(word.substring(1), word), pair(left))));
            } else if (word.equals("not") || word.equals("in") || word.equals("between") || LIKES.containsKey(word)) {
                boolean not = tokens.take("not");
                Term tested = tested(left);
                left = not ? Term.of("not", List.of(tested)) : tested;
            } else {
                return left;
            }
        }
    }

    private List<Term> pair(Term left) {
        return List.of(left, joined());
    }

    /// PostgreSQL says IN as a comparison with ANY of an array, NOT IN as one with ALL.
    private Term compared(Term left, String operator) {
        if (!tokens.peek().equals("any") && !tokens.peek().equals("all")) {
            return Term.of(operator, pair(left));
        }
        String quantified = operator + " " + tokens.word();
        Term values = primary();
        if (!values.head().equals("array") || !Set.of("= any", "<> all").contains(quantified)) {
            return Term.of(quantified, List.of(left, values));
        }
        List<Term> parts = new ArrayList<>(List.of(left));
        parts.addAll(values.parts());
        Term in = Term.of("in", parts);
        return quantified.equals("= any") ? in : Term.of("not", List.of(in));
    }

    private Term tested(Term left) {
        if (tokens.take("in")) {
            tokens.expect("(");
            List<Term> parts = new ArrayList<>(List.of(left));
            parts.addAll(list(")"));
            return Term.of("in", parts);
        }
        if (tokens.take("between")) {
            Term low = joined();
            tokens.expect("and");
            return Term.between(left, low, joined());
        }
        return Term.of(LIKES.getOrDefault(tokens.word(), "?"), pair(left));
    }

    private Term joined() {
        Term left = sum();
        while (tokens.peek().equals("||") || tokens.peek().startsWith("->")) {
            left = Term.of(tokens.word(), List.of(left, sum()));
        }
        return left;
    }

    private Term sum() {
        Term left = product();
        while (tokens.peek().equals("+") || tokens.peek().equals("-")) {
            left = Term.of(tokens.word(), List.of(left, product()));
        }
        return left;
    }

    private Term product() {
        Term left = signed();
        while (Set.of("*", "/", "%", "mod").contains(tokens.peek())) {
            String operator = tokens.word();
            left = Term.of(operator.equals("mod") ? "%" : operator, List.of(left, signed()));
        }
        return left;
    }

    private Term signed() {
        boolean negative = false;
        while (tokens.take("-")) {
            negative = !negative;
        }
        Term term = Casts.following(primary(), tokens);
        return negative ? Literals.negative(term) : term;
    }

    /// Reads the expressions up to a word that ends them.
    List<Term> list(String end) {
        List<Term> parts = new ArrayList<>();
        while (!tokens.take(end)) {
            parts.add(disjunction());
            if (!tokens.take(",")
                    && !tokens.take("from")
                    && !tokens.take("for")
                    && !tokens.peek().equals(end)) {
                throw tokens.unknown();
            }
        }
        return parts;
    }

    private Term primary() {
        return new OperandForm(tokens, scope, this).read();
    }
}
