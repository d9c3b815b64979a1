package keyline.model.match;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

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

    private final List<String> tokens;
    private int at;

    private ExpressionTokens(List<String> tokens) {
        this.tokens = tokens;
    }

    static ExpressionTokens of(String sql) {
        return new ExpressionTokens(
                TOKEN.matcher(sql).results().map(MatchResult::group).toList());
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

    /// All words.
    @Override
    public String toString() {
        return String.join(" ", tokens).toLowerCase(Locale.ROOT);
    }
}
