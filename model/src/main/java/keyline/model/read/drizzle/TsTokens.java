package keyline.model.read.drizzle;

import java.util.ArrayList;
import java.util.List;
import keyline.model.read.drizzle.TsToken.Kind;

/// A walk over the tokens of a text, of which no more are kept than were looked at ahead.
final class TsTokens {

    private final TsLexer lexer;
    private final List<TsToken> ahead = new ArrayList<>();
    private int first;
    private int end;

    TsTokens(TsLexer lexer) {
        this.lexer = lexer;
    }

    /// The next token, which stays the next.
    TsToken peek() {
        return peek(0);
    }

    /// The token behind that many others.
    TsToken peek(int behind) {
        while (ahead.size() <= first + behind) {
            ahead.add(lexer.next());
        }
        return ahead.get(first + behind);
    }

    /// Goes over the next token.
    TsToken next() {
        TsToken token = peek();
        first++;
        if (first == ahead.size()) {
            ahead.clear();
            first = 0;
        }
        end = token.end();
        return token;
    }

    /// Where the last token ends.
    int end() {
        return end;
    }

    int line() {
        return peek().line();
    }

    boolean atEnd() {
        return peek().kind() == Kind.END;
    }

    /// Whether the next token is this symbol or word.
    boolean is(String wanted) {
        return peek().is(wanted);
    }

    /// Goes over this symbol or word if it is the next one.
    boolean skip(String wanted) {
        boolean found = is(wanted);
        if (found) {
            next();
        }
        return found;
    }

    /// Goes over this symbol or word.
    void expect(String wanted) throws NotUnderstood {
        if (!skip(wanted)) {
            throw unexpected("“" + wanted + "” is expected, not ");
        }
    }

    /// Goes over a name.
    String name() throws NotUnderstood {
        if (peek().kind() != Kind.WORD) {
            throw unexpected("a name is expected, not ");
        }
        return next().text();
    }

    /// What is wrong with the next token.
    ///
    /// @param before what the message says before it shows the token
    NotUnderstood unexpected(String before) {
        return new NotUnderstood(
                peek().kind() == Kind.WRONG ? peek().text() : before + peek().shown());
    }
}
