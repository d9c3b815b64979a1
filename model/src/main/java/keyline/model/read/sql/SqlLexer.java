package keyline.model.read.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import keyline.model.read.sql.SqlToken.Kind;

/// The tokens of a statement whose comments are gone, one at a time: the rows of a long one aren't all in memory.
///
/// What quotes, backslashes and letters before a text mean depends on the dialect of the script. Readers of text that
/// has one meaning whoever wrote it, SQLite's own or an expression of the design, are simpler and have their own.
final class SqlLexer {

    private final String sql;
    private final Set<LexicalRule> rules;
    private final OpenQuote quote;
    private int at;

    SqlLexer(String sql, Set<LexicalRule> rules) {
        this.sql = sql;
        this.rules = rules;
        quote = new OpenQuote(rules);
    }

    /// All tokens at once.
    static List<SqlToken> all(String sql, Set<LexicalRule> rules) {
        SqlLexer lexer = new SqlLexer(sql, rules);
        List<SqlToken> tokens = new ArrayList<>();
        for (SqlToken token = lexer.next(); token.kind() != Kind.END; token = lexer.next()) {
            tokens.add(token);
        }
        return tokens;
    }

    /// The next token.
    SqlToken next() {
        while (at < sql.length() && Character.isWhitespace(sql.charAt(at))) {
            at++;
        }
        int start = at;
        if (start == sql.length()) {
            return new SqlToken(Kind.END, "", "", start);
        }
        if (quote.opensAt(sql, start)) {
            at = quote.end(sql, start);
            return quote.isComment() ? next() : quoted(start);
        }
        char first = sql.charAt(start);
        if (Character.isDigit(first) || (first == '.' && isDigit(start + 1))) {
            at = endOfNumber(start);
            return plain(Kind.NUMBER, start);
        }
        if (isPartOfWord(first)) {
            return word(start);
        }
        at = start + Character.charCount(sql.codePointAt(start));
        return plain(Kind.SYMBOL, start);
    }

    private SqlToken plain(Kind kind, int start) {
        String text = sql.substring(start, at);
        return new SqlToken(kind, text, text, start);
    }

    /// A text may be told by a letter before it what its backslashes mean, or that it is in the national characters.
    private SqlToken word(int start) {
        while (at < sql.length() && isPartOfWord(sql.charAt(at))) {
            at++;
        }
        boolean prefix = at == start + 1 && at < sql.length() && sql.charAt(at) == '\'';
        if (prefix && "nNeE".indexOf(sql.charAt(start)) >= 0 && quote.opensAt(sql, at)) {
            int from = at;
            at = quote.end(sql, from);
            SqlToken text = quoted(from);
            return new SqlToken(Kind.TEXT, sql.substring(start, at), text.value(), start);
        }
        return plain(Kind.WORD, start);
    }

    private SqlToken quoted(int start) {
        char open = sql.charAt(start);
        StringBuilder value = new StringBuilder(inner(start));
        while (at < sql.length() && isDoubled(open) && quote.opensAt(sql, at)) {
            int from = at;
            at = quote.end(sql, from);
            value.append(open).append(inner(from));
        }
        if (open == '[') {
            value = new StringBuilder(value.toString().replace("]]", "]"));
        }
        boolean escaped = rules.contains(LexicalRule.BACKSLASH_ESCAPES)
                || (start > 0
                        && "eE".indexOf(sql.charAt(start - 1)) >= 0
                        && rules.contains(LexicalRule.ESCAPE_STRINGS));
        String plain = escaped && open != '`' ? Escapes.resolved(value.toString()) : value.toString();
        return new SqlToken(kind(open), sql.substring(start, at), plain, start);
    }

    /// A closing quote directly followed by itself is one of the characters within.
    private boolean isDoubled(char open) {
        return switch (open) {
            case '\'', '"', '`' -> sql.charAt(at) == open;
            default -> false;
        };
    }

    /// What is between the quotes that were gone over last.
    private String inner(int from) {
        int length = switch (sql.charAt(from)) {
            case '$' -> sql.indexOf('$', from + 1) - from + 1;
            case 'q', 'Q' -> 3;
            default -> 1;
        };
        int closing = switch (sql.charAt(from)) {
            case '$' -> length;
            case 'q', 'Q' -> 2;
            default -> 1;
        };
        boolean closed = !quote.isOpen();
        quote.close();
        return sql.substring(from + length, Math.max(from + length, closed ? at - closing : at));
    }

    private Kind kind(char open) {
        return switch (open) {
            case '\'', '$', 'q', 'Q' -> Kind.TEXT;
            case '"' -> rules.contains(LexicalRule.TEXT_IN_DOUBLE_QUOTES) ? Kind.TEXT : Kind.NAME;
            default -> Kind.NAME;
        };
    }

    private int endOfNumber(int start) {
        int end = start;
        while (end < sql.length() && (isPartOfWord(sql.charAt(end)) || sql.charAt(end) == '.' || isSign(end))) {
            end++;
        }
        return end;
    }

    /// The sign of an exponent: `1e-3`.
    private boolean isSign(int at) {
        return (sql.charAt(at) == '-' || sql.charAt(at) == '+')
                && (sql.charAt(at - 1) == 'e' || sql.charAt(at - 1) == 'E')
                && isDigit(at + 1)
                && !sql.startsWith("0x", at - 3);
    }

    private boolean isDigit(int at) {
        return at < sql.length() && Character.isDigit(sql.charAt(at));
    }

    private static boolean isPartOfWord(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_' || letter == '$' || letter == '#' || letter == '@';
    }
}
