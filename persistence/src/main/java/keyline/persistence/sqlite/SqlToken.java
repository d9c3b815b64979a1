package keyline.persistence.sqlite;

/// A piece of an SQL text.
///
/// @param text as it stands there
/// @param start its place in the text
record SqlToken(Kind kind, String text, int start) {

    /// What a token is.
    enum Kind {
        /// A keyword or a name without quotes.
        WORD,
        /// A name in double quotes, backticks or brackets.
        QUOTED,
        /// A text in single quotes, which SQLite also takes as a name.
        STRING,
        /// A number or a blob.
        LITERAL,
        /// One character.
        SYMBOL,
        /// Behind the last token.
        END
    }

    int end() {
        return start + text.length();
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isSymbol(char symbol) {
        return kind == Kind.SYMBOL && text.charAt(0) == symbol;
    }

    /// The name or text that it stands for, without its quotes.
    String value() {
        return switch (kind) {
            case WORD, LITERAL, SYMBOL, END -> text;
            case STRING, QUOTED -> {
                String inner = text.substring(1, text.length() - 1);
                String quote = text.substring(text.length() - 1);
                yield quote.equals("]") ? inner : inner.replace(quote + quote, quote);
            }
        };
    }
}
