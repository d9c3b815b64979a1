package keyline.model.read.dbml;

/// A token of DBML.
///
/// @param text without quotes and escapes
/// @param line where it begins, from 1
/// @param startsLine whether it is the first of its line
record DbmlToken(Kind kind, String text, int line, boolean startsLine) {

    enum Kind {
        /// A name or keyword.
        WORD,
        /// A name in double quotes.
        NAME,
        /// A text in single quotes.
        TEXT,
        /// An expression in backticks.
        CODE,
        NUMBER,
        SYMBOL,
        END
    }

    /// Whether it is this keyword, in whatever case.
    boolean is(String keyword) {
        return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
    }

    /// Whether it is this character.
    boolean is(char symbol) {
        return kind == Kind.SYMBOL && text.charAt(0) == symbol;
    }

    /// Whether it can be a name.
    boolean isName() {
        return kind == Kind.WORD || kind == Kind.NAME;
    }

    /// How a message names it.
    String shown() {
        return kind == Kind.END ? "the end" : "“" + text + "”";
    }
}
