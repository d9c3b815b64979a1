package keyline.persistence.database.connection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import keyline.model.dialect.Script;
import keyline.model.dialect.Statement;
import keyline.persistence.database.Running;
import keyline.persistence.database.connection.ScriptOutcome.Cancelled;
import keyline.persistence.database.connection.ScriptOutcome.Done;
import keyline.persistence.database.connection.ScriptOutcome.Failed;
import keyline.persistence.database.connection.ScriptOutcome.Leaving;

/// Runs a script on a connection. A script that begins transactions itself, or has settings that can't be made within
/// one, is left to its own ways; any other runs in one transaction where the system takes schema changes back.
public record ScriptRun(DatabaseKind kind, Connection connection, Running running, Watch watch) {

    private static final Pattern OWN_WAYS = Pattern.compile(
            "(?:BEGIN(?:\\s+(?:TRAN|TRANSACTION|WORK|IMMEDIATE|EXCLUSIVE|DEFERRED))?|START\\s+TRANSACTION.*"
                    + "|PRAGMA\\s+foreign_keys\\b.*)\\s*;?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern COMMIT =
            Pattern.compile("(?:COMMIT|END)(?:\\s+(?:TRAN|TRANSACTION|WORK))?\\s*;?", Pattern.CASE_INSENSITIVE);

    /// Who is told how far it is.
    public interface Watch {

        /// So many statements are done. On the thread that runs them.
        void done(int statements);
    }

    ScriptOutcome run(Script script) {
        boolean own = script.statements().stream()
                .anyMatch(each -> OWN_WAYS.matcher(each.sql().strip()).matches());
        boolean whole = kind.takesSchemaBack() && !own;
        int done = 0;
        try {
            connection.setAutoCommit(!whole);
            for (Statement statement : script.statements()) {
                execute(statement);
                watch.done(++done);
            }
            if (whole) {
                connection.commit();
            }
            return new Done(done);
        } catch (SQLException e) {
            Leaving leaving = left(script.statements().subList(0, done));
            return running.isCancelled() ? new Cancelled(done, leaving) : failed(script, done, e, leaving);
        }
    }

    private void execute(Statement statement) throws SQLException {
        try (var running = connection.createStatement();
                var _ = this.running.begin(running)) {
            running.execute(statement.sql());
        }
    }

    /// Whether the open transaction could be taken back, the script's own or ours.
    private boolean takenBack() {
        try (var statement = connection.createStatement()) {
            if (connection.getAutoCommit()) {
                statement.execute("ROLLBACK");
            } else {
                connection.rollback();
            }
            return true;
        } catch (SQLException _) {
            // There was none.
            return false;
        }
    }

    private Leaving left(List<Statement> done) {
        boolean committed = done.stream()
                .anyMatch(each -> COMMIT.matcher(each.sql().strip()).matches());
        boolean takenBack = takenBack() && kind.takesSchemaBack() && !committed;
        return done.isEmpty() || takenBack ? Leaving.NOTHING : Leaving.WHAT_WAS_DONE;
    }

    /// A commit that fails counts as its last statement.
    private static Failed failed(Script script, int done, SQLException error, Leaving leaving) {
        int place = Math.min(done, script.statements().size() - 1);
        String reason = Trouble.line(String.valueOf(error.getMessage()));
        return new Failed(script.statements().get(place), line(script, place), reason, leaving);
    }

    private static int line(Script script, int place) {
        List<Statement> statements = script.statements();
        String before = new Script(statements.subList(0, place + 1), List.of()).text();
        int own = (int) statements.get(place).text().lines().count();
        return (int) before.lines().count() - own + 1;
    }
}
