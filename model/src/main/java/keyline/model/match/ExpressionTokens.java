package keyline.model.match;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The tokens of an SQL expression and how far they are read. Words are told in lower case, whole tokens as written.
///
/// The two expressions that are compared may be of different dialects, so all quotes and the operators of PostgreSQL's
/// catalogue are known at once, where the lexer of scripts keeps to the rules of one dialect.
final class ExpressionTokens {

    private static final Pattern TOKEN = Pattern.compile("""
        '(?:[^']|'')*+'|"(?:[^"]|"")*+"|`(?:[^`]|``)*+`|\\[[\\p{L}_][^\\]]*+]\
        |\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?|[\\p{L}_][\\p{L}\\p{M}\\p{N}_$]*+\
        |::|<=|>=|<>|!=|\\|\\||!~~\\*?|~~\\*?|->>?|\\S\
        """);

    private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}_$]*+");

    /// What makes terms of terms without opening anything.
    private static final Set<String> CHAINED =
            Set.of("-", "/", "%", "mod", "=", "<>", "!=", "<", "<=", ">", ">=", "->", "->>", "::", "is", "like");

    private static final Set<String> OPENING = Set.of("(", "[", "case");
    private static final Set<String> CLOSING = Set.of(")", "]", "end");
    private static final int DEEPEST = 100;
    private static final int MOST_CHAINED = 1_000;

    private final List<String> tokens;
    private int at;

    ExpressionTokens(List<String> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    static List<String> split(String sql) {
        return TOKEN.matcher(sql).results().map(MatchResult::group).toList();
    }

    /// A name in lower case, without its quotes unless it needs them. A text is as it is written.
    static String name(String token) {
        String close = token.substring(token.length() - 1);
        boolean quoted = "\"`[".indexOf(token.charAt(0)) >= 0 && token.length() > 1;
        if (!quoted) {
            return told(token);
        }
        String name = token.substring(1, token.length() - 1)
                .replace(close + close, close)
                .toLowerCase(Locale.ROOT);
        return PLAIN_NAME.matcher(name).matches() ? name : '"' + name + '"';
    }

    /// Tokens that aren't read any further: letters count within texts only.
    static String told(List<String> tokens) {
        return tokens.stream().map(ExpressionTokens::told).collect(Collectors.joining(" "));
    }

    private static String told(String token) {
        return token.startsWith("'") ? token : token.toLowerCase(Locale.ROOT);
    }

    /// Whether what is said here could take more of the stack than there is.
    boolean areTooDeep() {
        int depth = 0;
        int deepest = 0;
        int chained = 0;
        for (String token : tokens) {
            String word = token.toLowerCase(Locale.ROOT);
            depth += OPENING.contains(word) ? 1 : CLOSING.contains(word) ? -1 : 0;
            deepest = Math.max(deepest, depth);
            chained += CHAINED.contains(word) ? 1 : 0;
        }
        return deepest > DEEPEST || chained > MOST_CHAINED;
    }

    /// What isn't understood.
    static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Unknown(String token) {
            super(token, null, false, false);
        }
    }

    /// What to throw where the next token isn't understood.
    Unknown unknown() {
        return new Unknown(peek());
    }

    /// The next word, empty at the end.
    String peek() {
        return at < tokens.size() ? tokens.get(at).toLowerCase(Locale.ROOT) : "";
    }

    /// Whether the next word is this one, which is read then.
    boolean take(String word) {
        boolean there = peek().equals(word);
        at += there ? 1 : 0;
        return there;
    }

    void expect(String word) {
        if (!take(word)) {
            throw unknown();
        }
    }

    void end() {
        if (at < tokens.size()) {
            throw unknown();
        }
    }

    void skip() {
        at++;
    }

    /// Reads a word, which may be the end.
    String word() {
        String word = peek();
        skip();
        return word;
    }

    /// Reads a token as it is written.
    String next() {
        if (at >= tokens.size()) {
            throw unknown();
        }
        return tokens.get(at++);
    }

    /// Reads what is left before the parenthesis is closed that is open.
    List<String> enclosed() {
        int start = at;
        for (int depth = 0; at < tokens.size() && (depth > 0 || !peek().equals(")")); at++) {
            depth += peek().equals("(") ? 1 : peek().equals(")") ? -1 : 0;
        }
        return tokens.subList(start, at);
    }

    /// All words.
    @Override
    public String toString() {
        return told(tokens);
    }
}
