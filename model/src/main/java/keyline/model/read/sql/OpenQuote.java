package keyline.model.read.sql;

import java.util.Set;

/// The quotes and comments of a script, line by line: where they open, and where they end.
final class OpenQuote {

    private enum Kind {
        NONE,
        TEXT,
        ESCAPED_TEXT,
        NAME,
        DOLLAR,
        LINE_COMMENT,
        COMMENT
    }

    private final Set<LexicalRule> rules;
    private Kind kind = Kind.NONE;
    private String closing = "";
    private int nested;
    private boolean wasComment;
    private boolean inConditional;

    OpenQuote(Set<LexicalRule> rules) {
        this.rules = rules;
    }

    boolean isOpen() {
        return kind != Kind.NONE;
    }

    /// Whether what was gone over last is a comment.
    boolean isComment() {
        return wasComment;
    }

    /// Whether a quote or comment opens at this place of a line; if so, it is open then.
    boolean opensAt(String line, int at) {
        switch (line.charAt(at)) {
            case '\'' -> open(escapes(line, at) ? Kind.ESCAPED_TEXT : Kind.TEXT, "'");
            case '"' -> open(doubleQuoted(), "\"");
            case '`' -> open(Kind.NAME, "`");
            case '[' -> openIf(rules.contains(LexicalRule.BRACKETED_NAMES), Kind.NAME, "]");
            case '$' -> dollar(line, at);
            case '-' -> openIf(isDashed(line, at), Kind.LINE_COMMENT, "");
            case '#' -> openIf(rules.contains(LexicalRule.HASH_COMMENTS), Kind.LINE_COMMENT, "");
            case '/' -> slash(line, at);
            case '*' -> openIf(inConditional && line.startsWith("*/", at), Kind.COMMENT, "*/");
            case 'q', 'Q' -> oracleText(line, at);
            default -> {}
        }
        return isOpen();
    }

    private void open(Kind opened, String end) {
        kind = opened;
        closing = end;
        nested = 0;
    }

    private void openIf(boolean opens, Kind opened, String end) {
        if (opens) {
            open(opened, end);
        }
    }

    private boolean escapes(String line, int at) {
        boolean prefixed = rules.contains(LexicalRule.ESCAPE_STRINGS)
                && at > 0
                && (line.charAt(at - 1) == 'E' || line.charAt(at - 1) == 'e')
                && (at == 1 || !Character.isLetterOrDigit(line.charAt(at - 2)));
        return prefixed || rules.contains(LexicalRule.BACKSLASH_ESCAPES);
    }

    private Kind doubleQuoted() {
        boolean text = rules.contains(LexicalRule.TEXT_IN_DOUBLE_QUOTES);
        return text && rules.contains(LexicalRule.BACKSLASH_ESCAPES) ? Kind.ESCAPED_TEXT : Kind.NAME;
    }

    private void dollar(String line, int at) {
        int end = line.indexOf('$', at + 1);
        boolean inWord = at > 0 && Character.isLetterOrDigit(line.charAt(at - 1));
        if (rules.contains(LexicalRule.DOLLAR_QUOTES)
                && end > 0
                && !inWord
                && line.substring(at + 1, end).matches("(?:[\\p{L}_][\\p{L}\\d_]*)?")) {
            open(Kind.DOLLAR, line.substring(at, end + 1));
        }
    }

    private boolean isDashed(String line, int at) {
        return line.startsWith("--", at)
                && (!rules.contains(LexicalRule.HASH_COMMENTS)
                        || at + 2 == line.length()
                        || Character.isWhitespace(line.charAt(at + 2)));
    }

    private void slash(String line, int at) {
        if (line.startsWith("/*", at)) {
            boolean conditional = rules.contains(LexicalRule.CONDITIONAL_COMMENTS)
                    && (line.startsWith("!", at + 2) || line.startsWith("M!", at + 2));
            inConditional |= conditional;
            open(Kind.COMMENT, conditional ? "!" : "*/");
        }
    }

    private void oracleText(String line, int at) {
        boolean opens = rules.contains(LexicalRule.Q_QUOTES)
                && at + 2 < line.length()
                && line.charAt(at + 1) == '\''
                && (at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1)));
        if (opens) {
            int bracket = "[({<".indexOf(line.charAt(at + 2));
            open(Kind.DOLLAR, (bracket < 0 ? line.charAt(at + 2) : "])}>".charAt(bracket)) + "'");
        }
    }

    /// Gives up on a quote that the end of the statement cut off.
    void close() {
        kind = Kind.NONE;
    }

    /// Where in the line the open quote ends, from this place on; the end of the line when it goes on behind that.
    int end(String line, int from) {
        wasComment = kind == Kind.COMMENT || kind == Kind.LINE_COMMENT;
        return switch (kind) {
            case NONE -> from;
            case TEXT -> closed(line.indexOf(closing, from + openingLength(line, from)), line);
            case NAME -> closed(endOfName(line, from + openingLength(line, from)), line);
            case ESCAPED_TEXT -> escaped(line, from + openingLength(line, from));
            case DOLLAR -> closed(line.indexOf(closing, from + openingLength(line, from)), line);
            case LINE_COMMENT -> closed(line.length(), line);
            case COMMENT -> comment(line, from);
        };
    }

    /// A quote that goes on from the line before has no opening here; `nested` remembers that it is open.
    private int openingLength(String line, int from) {
        if (nested++ > 0) {
            return 0;
        }
        return kind != Kind.DOLLAR ? 1 : line.charAt(from) == '$' ? closing.length() : 3;
    }

    /// A closing bracket directly followed by another is one of the characters within; with other quotes the name just
    /// seems to open again.
    private int endOfName(String line, int from) {
        int at = line.indexOf(closing, from);
        while (at >= 0 && closing.equals("]") && line.startsWith("]]", at)) {
            at = line.indexOf(closing, at + 2);
        }
        return at;
    }

    private int closed(int at, String line) {
        if (at < 0) {
            return line.length();
        }
        kind = Kind.NONE;
        return Math.min(line.length(), at + closing.length());
    }

    private int escaped(String line, int from) {
        for (int at = from; at < line.length(); at++) {
            if (line.charAt(at) == '\\') {
                at++;
            } else if (line.startsWith(closing, at)) {
                return closed(at, line);
            }
        }
        return line.length();
    }

    private int comment(String line, int from) {
        if (closing.equals("!")) {
            return conditional(line, from);
        }
        int at = from;
        while (at < line.length()) {
            if (line.startsWith("*/", at)) {
                at += 2;
                nested--;
                if (nested <= 0) {
                    inConditional = inConditional && at - 2 != from;
                    kind = Kind.NONE;
                    return at;
                }
            } else if (line.startsWith("/*", at)) {
                nested = rules.contains(LexicalRule.NESTED_COMMENTS) ? nested + 1 : 1;
                at += 2;
            } else {
                at++;
            }
        }
        return at;
    }

    /// Of a conditional comment only its marks are gone over: `/*!40101` here, `*/` later.
    private int conditional(String line, int from) {
        int at = line.indexOf('!', from) + 1;
        while (at < line.length() && Character.isDigit(line.charAt(at))) {
            at++;
        }
        kind = Kind.NONE;
        return at;
    }
}
