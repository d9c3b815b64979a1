package keyline.model.read.drizzle;

import keyline.model.read.Skipped;

/// A piece of TypeScript.
///
/// @param text of a text what it means, of a template what stands between its quotes, of all others as it is written
/// @param start where it begins in the file
/// @param end where it ends
/// @param startsLine whether nothing but blanks stands before it
/// @param comment what is said in the lines above it, empty when nothing is
record TsToken(Kind kind, String text, int line, int start, int end, boolean startsLine, String comment) {

    /// What it is.
    enum Kind {
        WORD,
        TEXT,
        TEMPLATE,
        NUMBER,
        SYMBOL,
        /// What can't be told apart, such as a text that isn't closed; the text says why.
        WRONG,
        END
    }

    /// Whether it is this symbol or word.
    boolean is(String wanted) {
        return (kind == Kind.SYMBOL || kind == Kind.WORD) && text.equals(wanted);
    }

    /// How a message shows it.
    String shown() {
        return kind == Kind.END ? "the end" : "“" + Skipped.beginning(text, 40) + "”";
    }
}
