package keyline.model.match;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads an SQL expression into a form that is equal for equal expressions, for systems tell them in words of their
/// own: PostgreSQL says `status IN ('a')` as `((status)::text = ANY ((ARRAY['a'::character varying])::text[]))`.
///
/// Casts, parentheses, cases of letters and quotes around names don't count. What isn't understood, a query for one, is
/// its words.
final class ExpressionForm {

    private static final Pattern TOKEN = Pattern.compile("""
        '(?:[^']|'')*+'|"(?:[^"]|"")*+"|`(?:[^`]|``)*+`|\\[[\\p{L}_][^\\]]*+]\
        |\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?|[\\p{L}_][\\p{L}\\p{M}\\p{N}_$]*+\
        |::|<=|>=|<>|!=|\\|\\||!~~\\*?|~~\\*?|->>?|\\S\
        """);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,60}(?:\\.\\d{1,60})?");
    private static final Set<String> TYPE_WORDS =
            Set.of("varying", "precision", "with", "without", "time", "zone", "unsigned", "signed");
    private static final Set<String> COMPARISONS = Set.of("=", "<>", "!=", "<", "<=", ">", ">=");
    private static final Set<String> LATER = Set.of("case", "select", "exists", "interval");
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

    private final List<String> tokens;
    private int at;

    private ExpressionForm(List<String> tokens) {
        this.tokens = tokens;
    }

    /// What isn't understood.
    private static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unknown(String token) {
            super(token, null, false, false);
        }
    }

    /// The form of an expression.
    static String of(String sql) {
        List<String> tokens =
                TOKEN.matcher(sql).results().map(MatchResult::group).toList();
        try {
            ExpressionForm form = new ExpressionForm(tokens);
            Term term = form.disjunction();
            form.end();
            return term.toString();
        } catch (Unknown _) {
            return String.join(" ", tokens).toLowerCase(Locale.ROOT);
        }
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at).toLowerCase(Locale.ROOT) : "";
    }

    private boolean take(String word) {
        boolean there = peek().equals(word);
        at += there ? 1 : 0;
        return there;
    }

    private void expect(String word) {
        if (!take(word)) {
            throw new Unknown(peek());
        }
    }

    private void end() {
        if (at < tokens.size()) {
            throw new Unknown(peek());
        }
    }

    private Term disjunction() {
        List<Term> parts = new ArrayList<>(List.of(conjunction()));
        while (take("or")) {
            parts.add(conjunction());
        }
        return parts.size() == 1 ? parts.getFirst() : Term.of("or", parts);
    }

    private Term conjunction() {
        List<Term> parts = new ArrayList<>(List.of(negation()));
        while (take("and")) {
            parts.add(negation());
        }
        return parts.size() == 1 ? parts.getFirst() : Term.of("and", parts);
    }

    private Term negation() {
        return take("not") ? Term.of("not", List.of(negation())) : comparison();
    }

    private Term comparison() {
        Term left = joined();
        while (true) {
            String word = peek();
            if (COMPARISONS.contains(word)) {
                at++;
                left = compared(left, word.equals("!=") ? "<>" : word);
            } else if (take("is")) {
                boolean not = take("not");
                String what = take("null") ? "is null" : "is " + word();
                Term is = Term.of(what, List.of(left));
                left = not ? Term.of("not", List.of(is)) : is;
            } else if (word.startsWith("!~~")) {
                at++;
                left = Term.of("not", List.of(Term.of(LIKES.getOrDefault(word.substring(1), word), pair(left))));
            } else if (word.equals("not") || word.equals("in") || word.equals("between") || LIKES.containsKey(word)) {
                boolean not = take("not");
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
        if (take("any") || take("all")) {
            Term array = primary();
            List<Term> parts = new ArrayList<>(List.of(left));
            parts.addAll(array.parts());
            Term in = Term.of("in", parts);
            return operator.equals("=") ? in : Term.of("not", List.of(in));
        }
        return Term.of(operator, pair(left));
    }

    private Term tested(Term left) {
        if (take("in")) {
            expect("(");
            List<Term> parts = new ArrayList<>(List.of(left));
            parts.addAll(list(")"));
            return Term.of("in", parts);
        }
        if (take("between")) {
            Term low = joined();
            expect("and");
            return Term.of("and", List.of(Term.of(">=", List.of(left, low)), Term.of("<=", pair(left))));
        }
        return Term.of(LIKES.getOrDefault(word(), "?"), pair(left));
    }

    private Term joined() {
        Term left = sum();
        while (peek().equals("||") || peek().startsWith("->")) {
            left = Term.of(word(), List.of(left, sum()));
        }
        return left;
    }

    private Term sum() {
        Term left = product();
        while (peek().equals("+") || peek().equals("-")) {
            left = Term.of(word(), List.of(left, product()));
        }
        return left;
    }

    private Term product() {
        Term left = signed();
        while (Set.of("*", "/", "%", "mod").contains(peek())) {
            String operator = word();
            left = Term.of(operator.equals("mod") ? "%" : operator, List.of(left, signed()));
        }
        return left;
    }

    private Term signed() {
        if (take("-")) {
            Term of = signed();
            return NUMBER.matcher(of.head()).matches() ? number("-" + of.head()) : Term.of("minus", List.of(of));
        }
        return cast(primary());
    }

    private Term cast(Term term) {
        while (take("::")) {
            skipType();
        }
        return term;
    }

    private void skipType() {
        at++;
        while (TYPE_WORDS.contains(peek()) || peek().equals("(")) {
            if (take("(")) {
                list(")");
            } else {
                at++;
            }
        }
        while (take("[")) {
            expect("]");
        }
    }

    private List<Term> list(String end) {
        List<Term> parts = new ArrayList<>();
        while (!take(end)) {
            parts.add(disjunction());
            if (!take(",") && !take("from") && !take("for") && !peek().equals(end)) {
                throw new Unknown(peek());
            }
        }
        return parts;
    }

    private String word() {
        String word = peek();
        at++;
        return word;
    }

    private Term primary() {
        if (take("(")) {
            Term inner = disjunction();
            expect(")");
            return cast(inner);
        }
        String word = peek();
        if (at >= tokens.size() || LATER.contains(word)) {
            throw new Unknown(word);
        }
        String token = tokens.get(at++);
        return switch (token.charAt(0)) {
            case '\'' -> cast(text(token));
            case '"', '`', '[' -> qualified(name(token));
            default -> Character.isDigit(token.charAt(0)) ? number(token) : worded(word);
        };
    }

    private Term worded(String word) {
        if (!Character.isLetter(word.charAt(0)) && word.charAt(0) != '_') {
            throw new Unknown(word);
        }
        if (peek().startsWith("'")) {
            return text(tokens.get(at++)); // a type or a character set before a text
        }
        if (word.equals("array") && take("[")) {
            return cast(new Term("array", list("]")));
        }
        if (word.equals("cast") && take("(")) {
            Term term = disjunction();
            expect("as");
            skipType();
            while (!take(")")) {
                at++;
                peekOrFail();
            }
            return term;
        }
        return take("(") ? called(word) : qualified(word);
    }

    private void peekOrFail() {
        if (at >= tokens.size()) {
            throw new Unknown("");
        }
    }

    private Term called(String word) {
        take("both");
        take("from");
        List<Term> parts = list(")");
        String name = FUNCTIONS.getOrDefault(word, word);
        return name.equals("mod") ? Term.of("%", parts) : cast(new Term(name, parts));
    }

    private Term qualified(String first) {
        String name = first;
        while (take(".")) {
            name = name(word());
        }
        return cast(Term.of(FUNCTIONS.getOrDefault(name, name)));
    }

    private static String name(String token) {
        boolean quoted = "\"`[".indexOf(token.charAt(0)) >= 0;
        String close = token.substring(token.length() - 1);
        String name = quoted ? token.substring(1, token.length() - 1).replace(close + close, close) : token;
        return name.toLowerCase(Locale.ROOT);
    }

    private static Term text(String token) {
        String inner = token.substring(1, token.length() - 1);
        return NUMBER.matcher(inner).matches() ? number(inner) : Term.of(token);
    }

    private static Term number(String digits) {
        return Term.of(new BigDecimal(digits).stripTrailingZeros().toPlainString());
    }
}
