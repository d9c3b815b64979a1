package keyline.model.read.sql;

import java.io.IOException;

/// Reads one kind of statement into the draft.
@FunctionalInterface
interface StatementReader {

    /// Reads a statement.
    ///
    /// @throws NotUnderstood when it had no effect
    void read(ScriptStatement statement, Draft draft) throws NotUnderstood, IOException;
}
