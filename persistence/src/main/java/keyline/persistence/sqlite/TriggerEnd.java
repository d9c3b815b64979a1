package keyline.persistence.sqlite;

/// Finds out whether a semicolon ends a statement: within `CREATE TRIGGER ... BEGIN ...; ...; END` it does so only
/// behind the END (the rule of SQLite's `sqlite3_complete`).
final class TriggerEnd {

    private enum Last {
        OTHER,
        SEMICOLON,
        END
    }

    private int words;
    private boolean creates;
    private boolean isTrigger;
    private Last last = Last.OTHER;

    void reset() {
        words = 0;
        creates = false;
        isTrigger = false;
        last = Last.OTHER;
    }

    /// The next token is a word.
    ///
    /// @param word in upper case
    void word(String word) {
        words++;
        creates |= words == 1 && word.equals("CREATE");
        isTrigger |= creates && words <= 3 && word.equals("TRIGGER");
        last = last == Last.SEMICOLON && word.equals("END") ? Last.END : Last.OTHER;
    }

    /// The next token is something else.
    void symbol(int symbol) {
        last = symbol == ';' ? Last.SEMICOLON : Last.OTHER;
    }

    /// Whether a semicolon that comes now ends the statement.
    boolean endsAtSemicolon() {
        return !isTrigger || last == Last.END;
    }
}
