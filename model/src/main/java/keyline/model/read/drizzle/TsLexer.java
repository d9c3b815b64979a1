package keyline.model.read.drizzle;

import keyline.model.read.drizzle.TsToken.Kind;

/// Takes a text of TypeScript, or a part of one, apart into tokens, one after the other.
final class TsLexer {

    private static final String BEFORE_PATTERNS = "(,=:[!&|?{};";

    private final String text;
    private final int end;
    private final TsComment comment = new TsComment();
    private int at;
    private int line;
    private boolean startsLine = true;
    private char before = '(';

    /// @param line in which the part begins
    TsLexer(String text, int start, int end, int line) {
        this.text = text;
        this.at = start;
        this.end = end;
        this.line = line;
    }

    /// The next token; the one at the end comes again and again.
    TsToken next() {
        String problem = skipBlanks();
        if (!problem.isEmpty()) {
            return token(Kind.WRONG, problem, end);
        }
        if (at >= end) {
            return token(Kind.END, "", end);
        }
        char letter = text.charAt(at);
        if (letter == '"' || letter == '\'') {
            return quoted(letter);
        }
        if (letter == '`') {
            int close = TsTemplates.end(text, at + 1, end);
            return close < 0
                    ? token(Kind.WRONG, "a template isn't closed", end)
                    : token(Kind.TEMPLATE, text.substring(at + 1, close), close + 1);
        }
        return Character.isDigit(letter) ? number() : isPartOfName(letter) ? word() : symbol(letter);
    }

    private TsToken token(Kind kind, String value, int stop) {
        TsToken token = new TsToken(kind, value, line, at, stop, startsLine, comment.taken());
        countLines(at, stop);
        before = stop > at ? text.charAt(stop - 1) : before;
        at = stop;
        startsLine = false;
        return token;
    }

    private void countLines(int from, int to) {
        for (int i = text.indexOf('\n', from, to); i >= 0; i = text.indexOf('\n', i + 1, to)) {
            line++;
        }
    }

    /// What is wrong with a comment, empty when nothing is.
    private String skipBlanks() {
        int breaks = 0;
        while (at < end) {
            char letter = text.charAt(at);
            if (letter == '\n') {
                breaks++;
                startsLine = true;
                line++;
            }
            if (breaks > 1) {
                comment.clear();
            }
            if (Character.isWhitespace(letter) || letter == '\uFEFF') {
                at++;
            } else if (text.startsWith("//", at)) {
                skipLine();
                breaks = 0;
            } else if (text.startsWith("/*", at)) {
                int close = text.indexOf("*/", at + 2);
                if (close < 0 || close + 2 > end) {
                    return "a comment isn't closed";
                }
                skipBlock(close);
                breaks = 0;
            } else {
                return "";
            }
        }
        return "";
    }

    /// A comment behind something isn't about what follows.
    private void skipLine() {
        int found = text.indexOf('\n', at);
        int stop = found < 0 || found > end ? end : found;
        if (startsLine) {
            comment.addLine(text.substring(at + 2, stop));
        }
        at = stop;
    }

    private void skipBlock(int close) {
        if (startsLine) {
            comment.addBlock(text.substring(at + 2, close));
        }
        countLines(at, close);
        at = close + 2;
    }

    private TsToken quoted(char quote) {
        int stop = at + 1;
        while (stop < end && text.charAt(stop) != quote && text.charAt(stop) != '\n') {
            stop += text.charAt(stop) == '\\' ? 2 : 1;
        }
        return stop < end && text.charAt(stop) == quote
                ? token(Kind.TEXT, TsEscapes.resolved(text.substring(at + 1, stop)), stop + 1)
                : token(Kind.WRONG, "a text isn't closed", Math.min(stop, end));
    }

    private static boolean isPartOfName(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_' || letter == '$' || Character.isSurrogate(letter);
    }

    private TsToken word() {
        int stop = at;
        while (stop < end && isPartOfName(text.charAt(stop))) {
            stop++;
        }
        return token(Kind.WORD, text.substring(at, stop), stop);
    }

    /// `1_000`, `0.5`, `1e-3`, `0xff`, `10n`.
    private TsToken number() {
        int stop = at;
        while (stop < end
                && (isPartOfName(text.charAt(stop))
                        || text.charAt(stop) == '.'
                        || ("+-".indexOf(text.charAt(stop)) >= 0 && "eE".indexOf(text.charAt(stop - 1)) >= 0))) {
            stop++;
        }
        return token(Kind.NUMBER, text.substring(at, stop).replace("_", ""), stop);
    }

    private TsToken symbol(char letter) {
        if (letter == '/' && BEFORE_PATTERNS.indexOf(before) >= 0) {
            return pattern();
        }
        int length = text.startsWith("...", at) ? 3 : text.startsWith("=>", at) || text.startsWith("?.", at) ? 2 : 1;
        return token(Kind.SYMBOL, text.substring(at, at + length), at + length);
    }

    /// A regular expression, which is nothing to a schema.
    private TsToken pattern() {
        boolean inClass = false;
        int stop = at + 1;
        while (stop < end && text.charAt(stop) != '\n' && (inClass || text.charAt(stop) != '/')) {
            char letter = text.charAt(stop);
            inClass = letter == '[' || (inClass && letter != ']');
            stop += letter == '\\' ? 2 : 1;
        }
        int behind = Math.min(stop + 1, end);
        while (behind < end && isPartOfName(text.charAt(behind))) {
            behind++;
        }
        return token(Kind.WORD, text.substring(at, Math.min(stop, end)), behind);
    }
}
