package keyline.persistence.database.connection;

import java.util.List;
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
    /// @param kept the statements before it whose work stays; none where it was taken back
    record Failed(Statement statement, int line, String reason, List<Statement> kept) implements ScriptOutcome {
        public Failed {
            kept = List.copyOf(kept);
        }
    }

    /// It was given up.
    ///
    /// @param statements how many were done
    /// @param kept those whose work stays; none where it was taken back
    record Cancelled(int statements, List<Statement> kept) implements ScriptOutcome {
        public Cancelled {
            kept = List.copyOf(kept);
        }
    }
}
