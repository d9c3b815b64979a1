package keyline.model.read.sql;

/// A statement of a script.
///
/// @param line where it begins, from 1
/// @param text without comments, in whose place there are blanks, and without its end; its lines are those of the
///     script
record ScriptStatement(int line, StatementHead head, String text) {

    /// The line of the character at this place.
    int lineAt(int offset) {
        int found = line;
        for (int at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
            found++;
        }
        return found;
    }
}
