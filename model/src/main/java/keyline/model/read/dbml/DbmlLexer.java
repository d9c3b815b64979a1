package keyline.model.read.dbml;

import java.util.ArrayList;
import java.util.List;
import keyline.model.read.dbml.DbmlToken.Kind;

/// Takes a text of DBML apart into tokens.
final class DbmlLexer {

    private final String text;
    private final List<DbmlToken> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private boolean startsLine = true;

    private DbmlLexer(String text) {
        this.text = text;
    }

    /// The tokens, the last of which says that there are no more.
    static List<DbmlToken> tokens(String text) throws WrongDbml {
        DbmlLexer lexer = new DbmlLexer(text.replace("\r\n", "\n").replace('\r', '\n'));
        lexer.run();
        return lexer.tokens;
    }

    private void run() throws WrongDbml {
        while (at < text.length()) {
            char letter = text.charAt(at);
            if (Character.isWhitespace(letter)) {
                newLine(letter);
                at++;
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                skip(closing("*/", at + 2, "a comment isn't closed") + 2);
            } else {
                token(letter);
                startsLine = false;
            }
        }
        tokens.add(new DbmlToken(Kind.END, "", line, true));
    }

    private void newLine(char letter) {
        if (letter == '\n') {
            line++;
            startsLine = true;
        }
    }

    private int closing(String end, int from, String problem) throws WrongDbml {
        int found = text.indexOf(end, from);
        if (found < 0) {
            throw new WrongDbml(line, problem);
        }
        return found;
    }

    private void skip(int end) {
        line += (int) text.substring(at, end).chars().filter(c -> c == '\n').count();
        at = end;
    }

    private void token(char letter) throws WrongDbml {
        if (text.startsWith("'''", at)) {
            quoted(Kind.TEXT, "'''");
        } else if (letter == '\'') {
            quoted(Kind.TEXT, "'");
        } else if (letter == '"') {
            quoted(Kind.NAME, "\"");
        } else if (letter == '`') {
            quoted(Kind.CODE, "`");
        } else if (isPartOfWord(letter)) {
            word();
        } else {
            tokens.add(new DbmlToken(Kind.SYMBOL, String.valueOf(letter), line, startsLine));
            at++;
        }
    }

    private static boolean isPartOfWord(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_' || Character.isSurrogate(letter);
    }

    /// Digits alone, or with a point among them, are a number; with a letter among them they are a word.
    private void word() {
        int start = at;
        while (at < text.length() && isPartOfWord(text.charAt(at))) {
            at++;
        }
        boolean number = text.substring(start, at).chars().allMatch(Character::isDigit);
        if (number && at + 1 < text.length() && text.charAt(at) == '.' && Character.isDigit(text.charAt(at + 1))) {
            at++;
            while (at < text.length() && isPartOfWord(text.charAt(at))) {
                at++;
            }
        }
        tokens.add(new DbmlToken(number ? Kind.NUMBER : Kind.WORD, text.substring(start, at), line, startsLine));
    }

    private void quoted(Kind kind, String quote) throws WrongDbml {
        int start = at + quote.length();
        int end = start;
        while (!text.startsWith(quote, end)) {
            boolean ends = text.charAt(Math.min(end, text.length() - 1)) == '\n' && quote.length() == 1;
            boolean cut = end >= text.length() || (ends && kind != Kind.CODE);
            if (cut) {
                throw new WrongDbml(line, "a text isn't closed");
            }
            end += text.charAt(end) == '\\' && kind != Kind.CODE ? 2 : 1;
        }
        String raw = text.substring(start, end);
        String value = kind == Kind.CODE ? raw : DbmlEscapes.resolved(raw, line);
        tokens.add(new DbmlToken(kind, quote.length() == 3 ? DbmlEscapes.outdented(value) : value, line, startsLine));
        skip(end + quote.length());
    }
}
