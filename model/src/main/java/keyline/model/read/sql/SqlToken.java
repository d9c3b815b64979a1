package keyline.model.read.sql;

/// A token of a statement.
///
/// @param text as it stands there
/// @param value a name or text without its quotes and escapes, else the text itself
/// @param start where it begins in the statement
record SqlToken(Kind kind, String text, String value, int start) {

    /// The kinds of tokens.
    enum Kind {
        /// A name or keyword without quotes.
        WORD,
        /// A name in quotes.
        NAME,
        /// A text in quotes.
        TEXT,
        /// A number.
        NUMBER,
        /// Any other character.
        SYMBOL,
        /// What comes behind the last token.
        END
    }

    /// A keyword that no script wrote.
    static SqlToken word(String text, int start) {
        return new SqlToken(Kind.WORD, text, text, start);
    }

    int end() {
        return start + text.length();
    }

    /// Whether it is this keyword.
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

    /// Texts and names in the quotes of the standard, anything else as it stands.
    String standard() {
        return switch (kind) {
            case TEXT -> "'" + value.replace("'", "''") + "'";
            case NAME -> quoted(value);
            case WORD, NUMBER, SYMBOL, END -> text;
        };
    }

    /// A name in the quotes of the standard.
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
