package keyline.model.read.drizzle;

import java.util.Set;
import keyline.model.read.drizzle.TsToken.Kind;

/// Goes over types, which say nothing about a database.
record TsTypes(TsTokens tokens) {

    private static final Set<String> ENDS = Set.of(",", ")", "]", "}", ";", "=");
    private static final int LONGEST = 300;

    /// Goes over the type that is next.
    void skip() {
        int open = 0;
        boolean closed = false;
        for (boolean first = true; !tokens.atEnd() && tokens.peek().kind() != Kind.WRONG; first = false) {
            TsToken token = tokens.peek();
            boolean behind = (token.is("=>") && !closed) || (token.startsLine() && !first && !isPart(token));
            if (open == 0 && (behind || ends(token))) {
                return;
            }
            open += step(token);
            closed = token.is(")");
            tokens.next();
        }
    }

    private static boolean ends(TsToken token) {
        return token.kind() == Kind.SYMBOL && ENDS.contains(token.text());
    }

    private static boolean isPart(TsToken token) {
        return token.is("|") || token.is("&") || token.is("?") || token.is(":");
    }

    private static int step(TsToken token) {
        if (token.kind() != Kind.SYMBOL) {
            return 0;
        }
        return switch (token.text()) {
            case "(", "[", "{", "<" -> 1;
            case ")", "]", "}", ">" -> -1;
            default -> 0;
        };
    }

    /// Goes over `<string>` if it stands before the arguments of a call.
    boolean skipArguments() {
        int open = 0;
        for (int at = 0; at < LONGEST; at++) {
            TsToken token = tokens.peek(at);
            if (token.kind() == Kind.END || token.kind() == Kind.WRONG) {
                return false;
            }
            open += step(token);
            if (open == 0) {
                TsToken behind = tokens.peek(at + 1);
                return (behind.is("(") || behind.kind() == Kind.TEMPLATE) && skip(at + 1);
            }
        }
        return false;
    }

    private boolean skip(int count) {
        for (int i = 0; i < count; i++) {
            tokens.next();
        }
        return true;
    }

    /// Whether the colon that is next stands before the type of what a function returns.
    boolean isReturned() {
        int open = 0;
        for (int at = 1; at < LONGEST; at++) {
            TsToken token = tokens.peek(at);
            if (open == 0 && token.is("=>")) {
                return true;
            }
            if (token.kind() == Kind.END || (open == 0 && ends(token))) {
                return false;
            }
            open += step(token);
        }
        return false;
    }
}
