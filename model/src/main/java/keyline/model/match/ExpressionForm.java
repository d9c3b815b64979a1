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

    private Term disjunction() {
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
        Term term = cast(primary());
        return negative ? Literals.negative(term) : term;
    }

    private Term cast(Term term) {
        Term of = term;
        while (tokens.take("::")) {
            of = Casts.read(of, tokens);
        }
        return of;
    }

    private List<Term> list(String end) {
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
        if (tokens.take("(")) {
            Term inner = disjunction();
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
            return cast(new Term("array", list("]")));
        }
        if (word.equals("cast") && tokens.take("(")) {
            Term term = disjunction();
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
        parts.add(tokens.peek().equals("when") ? Term.of("true") : disjunction());
        while (tokens.take("when")) {
            parts.add(disjunction());
            tokens.expect("then");
            parts.add(disjunction());
        }
        parts.add(tokens.take("else") ? disjunction() : Term.of("null"));
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
        List<Term> parts = list(")");
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
}
