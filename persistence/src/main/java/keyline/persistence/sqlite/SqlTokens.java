package keyline.persistence.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keyline.persistence.sqlite.SqlToken.Kind;

/// A walk over the tokens of one statement that SQLite itself has accepted already.
///
/// It knows SQLite's rules alone, by which `X'00'` is one literal and a text may be a name; the lexer of scripts knows
/// those of a dialect that is told. Statements may be long, so a look at their head is enough here.
final class SqlTokens {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s++|--[^\n]*+|/\\*(?:[^*]|\\*(?!/))*+(?:\\*/)?+"
                    + "|(?<string>'(?:[^']|'')*+')"
                    + "|(?<quoted>\"(?:[^\"]|\"\")*+\"|`(?:[^`]|``)*+`|\\[[^\\]]*+\\])"
                    + "|(?<literal>[xX]'[0-9a-fA-F]*+'|\\.?\\d(?:[eE][+-]|[\\w.])*+)"
                    + "|(?<word>[\\p{L}_\\x{80}-\\x{10FFFF}][\\w$\\x{80}-\\x{10FFFF}]*+)"
                    + "|(?<symbol>.)",
            Pattern.DOTALL);
    private static final List<Kind> KINDS = List.of(Kind.STRING, Kind.QUOTED, Kind.LITERAL, Kind.WORD, Kind.SYMBOL);

    private static final int HEAD = 400;

    private final String sql;
    private final List<SqlToken> tokens = new ArrayList<>();
    private int at;

    /// The first tokens of a statement, enough to see what it is: it may be very long.
    static SqlTokens head(String sql) {
        return new SqlTokens(sql.substring(0, Math.min(sql.length(), HEAD)));
    }

    SqlTokens(String sql) {
        this.sql = sql;
        Matcher matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            add(matcher);
        }
    }

    private void add(Matcher matcher) {
        for (Kind kind : KINDS) {
            if (matcher.start(kind.name().toLowerCase(Locale.ROOT)) >= 0) {
                tokens.add(new SqlToken(kind, matcher.group(), matcher.start()));
                return;
            }
        }
    }

    /// The next token, which stays the next.
    SqlToken peek() {
        return at < tokens.size() ? tokens.get(at) : new SqlToken(Kind.END, "", sql.length());
    }

    /// The next token.
    SqlToken next() {
        SqlToken token = peek();
        at = Math.min(at + 1, tokens.size());
        return token;
    }

    /// Where the token before the next one ends.
    int lastEnd() {
        return at == 0 ? 0 : tokens.get(at - 1).end();
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    /// Whether these words are the next tokens.
    boolean isNext(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (at + i >= tokens.size() || !tokens.get(at + i).isWord(words[i])) {
                return false;
            }
        }
        return true;
    }

    /// Goes over these words if they are the next ones.
    boolean skip(String... words) {
        boolean found = isNext(words);
        at += found ? words.length : 0;
        return found;
    }

    /// Goes over this character if it is the next one.
    boolean skip(char symbol) {
        boolean found = peek().isSymbol(symbol);
        at += found ? 1 : 0;
        return found;
    }

    /// Goes over one name, or over a qualified one.
    ///
    /// @return its last part, without quotes
    String name() {
        String name = next().value();
        return skip('.') ? next().value() : name;
    }

    /// Goes over a parenthesis, nested ones included, if it opens here.
    ///
    /// @return what is within it, empty when none opens here
    String group() {
        if (!skip('(')) {
            return "";
        }
        int start = tokens.get(at - 1).end();
        int open = 1;
        while (!atEnd()) {
            SqlToken token = next();
            open += token.isSymbol('(') ? 1 : token.isSymbol(')') ? -1 : 0;
            if (open == 0) {
                return sql.substring(start, token.start()).strip();
            }
        }
        return sql.substring(start).strip();
    }

    /// Goes over a list of columns in parentheses, if it opens here.
    ///
    /// @return their names in lower case, without what else is said of each
    List<String> names() {
        return split(group()).stream()
                .filter(part -> !part.isEmpty())
                .map(part -> new SqlTokens(part).next().value().toLowerCase(Locale.ROOT))
                .toList();
    }

    /// The text from the next token on.
    String rest() {
        String rest = sql.substring(peek().start()).strip();
        return rest.endsWith(";") ? rest.substring(0, rest.length() - 1).strip() : rest;
    }

    /// The texts between the commas of a list, those in parentheses left alone.
    static List<String> split(String list) {
        SqlTokens tokens = new SqlTokens(list);
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (!tokens.atEnd()) {
            if (tokens.peek().isSymbol('(')) {
                tokens.group();
            } else if (tokens.peek().isSymbol(',')) {
                parts.add(list.substring(start, tokens.peek().start()).strip());
                start = tokens.next().end();
            } else {
                tokens.next();
            }
        }
        parts.add(list.substring(start).strip());
        return parts;
    }
}
