package keyline.model.read.sql;

/// A statement of a script.
///
/// @param line where it begins, from 1
/// @param text without comments, in whose place there are blanks, and without its end; its lines are those of the
///     script
record ScriptStatement(int line, StatementHead head, String text) {

    /// The line of the character at this place.
    int lineAt(int offset) {
        return line + (int) text.chars().limit(offset).filter(c -> c == '\n').count();
    }
}
