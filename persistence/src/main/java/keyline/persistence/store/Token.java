package keyline.persistence.store;

import java.util.Locale;

/// A piece of an SQL expression.
///
/// @param text of a quoted name and of a string what is between the quotes, doubled ones made single; else as written
record Token(Kind kind, String text) {

    /// What a token is.
    enum Kind {
        WORD,
        QUOTED,
        STRING,
        NUMBER,
        SYMBOL
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }
}
