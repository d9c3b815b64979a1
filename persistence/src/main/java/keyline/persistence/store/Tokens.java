package keyline.persistence.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keyline.persistence.store.Token.Kind;
import org.jspecify.annotations.Nullable;

/// Takes an SQL expression apart, whichever dialect's quotes it uses.
///
/// It is a guard too, and so no lexer of a dialect, which takes every character for a token: what is no operator of
/// SQLite's or isn't closed ends the translation.
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|--[^\n]*|/\\*.*?\\*/"
                    + "|(?<string>[nN]?'(?:[^']|'')*')"
                    + "|(?<quoted>\"(?:[^\"]|\"\")*\"|`(?:[^`]|``)*`|\\[[\\p{L}_][^\\]]*\\])"
                    + "|(?<number>(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)"
                    + "|(?<word>[\\p{L}_][\\p{L}\\p{N}_$]*)"
                    + "|(?<symbol>::|<=|>=|<>|!=|==|\\|\\||<<|>>|[-+*/%<>=(),.&|])",
            Pattern.DOTALL);

    private Tokens() {}

    static List<Token> of(String sql) throws Untranslatable {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sql);
        int at = 0;
        while (at < sql.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new Untranslatable("SQLite has no " + sql.substring(at, sql.offsetByCodePoints(at, 1)));
            }
            add(tokens, matcher);
            at = matcher.end();
        }
        return tokens;
    }

    private static void add(List<Token> tokens, Matcher matcher) {
        @Nullable String string = matcher.group("string");
        @Nullable String quoted = matcher.group("quoted");
        if (string != null) {
            tokens.add(new Token(Kind.STRING, unquoted(string.substring(string.indexOf('\'')))));
        } else if (quoted != null) {
            tokens.add(new Token(Kind.QUOTED, unquoted(quoted)));
        } else {
            addPlain(tokens, matcher);
        }
    }

    private static void addPlain(List<Token> tokens, Matcher matcher) {
        @Nullable String number = matcher.group("number");
        @Nullable String word = matcher.group("word");
        @Nullable String symbol = matcher.group("symbol");
        if (number != null) {
            tokens.add(new Token(Kind.NUMBER, number));
        } else if (word != null) {
            tokens.add(new Token(Kind.WORD, word));
        } else if (symbol != null) {
            tokens.add(new Token(Kind.SYMBOL, symbol));
        }
    }

    private static String unquoted(String text) {
        String inner = text.substring(1, text.length() - 1);
        String quote = text.substring(text.length() - 1);
        return quote.equals("]") ? inner : inner.replace(quote + quote, quote);
    }
}
