package keyline.persistence.database.connection;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import keyline.model.dialect.Script;
import keyline.model.dialect.Statement;
import keyline.persistence.database.Running;
import keyline.persistence.database.connection.ScriptOutcome.Cancelled;
import keyline.persistence.database.connection.ScriptOutcome.Done;
import keyline.persistence.database.connection.ScriptOutcome.Failed;

/// Runs a script on a connection. A script that begins transactions itself, or has settings that can't be made within
/// one, is left to its own ways; any other runs in one transaction where the system takes schema changes back.
public record ScriptRun(DatabaseKind kind, Connection connection, Running running, Watch watch) {

    /// Who is told how far it is.
    public interface Watch {

        /// So many statements are done. On the thread that runs them.
        void done(int statements);
    }

    ScriptOutcome run(Script script) {
        boolean whole = kind.takesSchemaBack() && !Transactions.areIn(script);
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
            takeBack();
            List<Statement> kept = whole ? List.of() : kept(script.statements().subList(0, done));
            return running.isCancelled() ? new Cancelled(done, kept) : failed(script, done, e, kept);
        }
    }

    private void execute(Statement statement) throws SQLException {
        try (var running = connection.createStatement();
                var _ = this.running.begin(running)) {
            boolean answers = running.execute(statement.sql());
            if (answers && Transactions.isCheck(statement)) {
                refuseOrphans(running.getResultSet());
            }
        }
    }

    /// SQLite lists what is wrong and goes on; the commit behind it would keep it.
    private static void refuseOrphans(ResultSet orphans) throws SQLException {
        if (orphans.next()) {
            throw new SQLException("Rows of %s refer to rows of %s that aren't there."
                    .formatted(orphans.getString(1), orphans.getString(3)));
        }
    }

    /// Ends the open transaction, the script's own or ours. Without it the end of the connection would.
    private void takeBack() {
        try (var statement = connection.createStatement()) {
            if (connection.getAutoCommit()) {
                statement.execute("ROLLBACK");
            } else {
                connection.rollback();
            }
        } catch (SQLException _) { // there was none
        }
    }

    private List<Statement> kept(List<Statement> done) {
        return kind.takesSchemaBack() ? Transactions.committed(done) : Transactions.work(done);
    }

    /// A commit that fails counts as its last statement.
    private static Failed failed(Script script, int done, SQLException error, List<Statement> kept) {
        int place = Math.min(done, script.statements().size() - 1);
        String reason = Trouble.line(String.valueOf(error.getMessage()));
        return new Failed(script.statements().get(place), script.firstLines().get(place), reason, kept);
    }
}
