package keyline.model.read.sql;

/// The tokens of a long statement, of which only the next is in memory.
final class Lookahead {

    private final SqlLexer lexer;
    private SqlToken next;

    Lookahead(SqlLexer lexer) {
        this.lexer = lexer;
        next = lexer.next();
    }

    /// The next token, which stays the next.
    SqlToken peek() {
        return next;
    }

    /// The next token.
    SqlToken next() {
        SqlToken token = next;
        next = lexer.next();
        return token;
    }

    /// Goes over this character if it is the next one.
    boolean skip(char symbol) {
        boolean found = next.is(symbol);
        if (found) {
            next();
        }
        return found;
    }

    /// Goes over this word if it is the next one.
    boolean skipWord(String word) {
        boolean found = next.is(word);
        if (found) {
            next();
        }
        return found;
    }
}
