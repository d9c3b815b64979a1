package keyline.persistence.database.connection;

import keyline.model.dialect.Statement;

/// What came of running a script on a live database.
public sealed interface ScriptOutcome {

    /// All of it ran.
    ///
    /// @param statements how many there were
    record Done(int statements) implements ScriptOutcome {}

    /// A statement failed; those after it didn't run.
    ///
    /// @param line of the script's text on which it begins, from 1
    /// @param reason the system's own words, in one line
    /// @param leaving what became of the statements before it
    record Failed(Statement statement, int line, String reason, Leaving leaving) implements ScriptOutcome {}

    /// It was given up.
    ///
    /// @param statements how many were done
    /// @param leaving what became of them
    record Cancelled(int statements, Leaving leaving) implements ScriptOutcome {}

    /// What an unfinished script leaves behind.
    enum Leaving {
        /// Nothing: the database is as it was.
        NOTHING,
        /// What its statements had done so far.
        WHAT_WAS_DONE
    }
}
