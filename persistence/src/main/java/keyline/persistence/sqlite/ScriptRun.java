package keyline.persistence.sqlite;

import java.io.IOException;
import java.io.Reader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import keyline.model.read.ReadReport;
import keyline.model.read.Skipped;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Runs a foreign script in a scratch database, statement by statement, those of the allow-list only. Foreign keys and
/// checks are off: rows that break them belong to what is read, as do those that break other rules, see [Aside].
public final class ScriptRun {

    /// Rows and nothing else: thousands of these share a transaction. Others have one of their own, for an interrupted
    /// statement takes all of its transaction along.
    private static final Pattern QUICK =
            Pattern.compile("(?is)(INSERT|REPLACE)\\b(?!.*\\b(SELECT|WITH|ROLLBACK)\\b).*");

    private final Statement statement;
    private final Deadline deadline;
    private final List<Skipped> skipped = new ArrayList<>();
    private final Aside aside;
    private final Origins origins;
    private boolean inTransaction;

    private ScriptRun(Statement statement, Deadline deadline, Origins origins) {
        this.statement = statement;
        this.deadline = deadline;
        this.origins = origins;
        this.aside = new Aside(statement);
    }

    /// Runs a script.
    ///
    /// @param connection a [Guarded#scratch]
    /// @param limit for each statement
    /// @param origins learns where the script's tables come from
    /// @throws ScriptTooHeavy when it can't be run to its end
    public static ReadReport run(Connection connection, Reader script, Duration limit, Origins origins)
            throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys = OFF");
            statement.execute("PRAGMA ignore_check_constraints = ON");
            statement.execute("PRAGMA max_page_count = 1000000");
            ScriptRun run = new ScriptRun(statement, Deadline.on(connection, limit), origins);
            run.all(new ScriptReader(script));
            return new ReadReport(run.skipped, List.of());
        }
    }

    private void all(ScriptReader script) throws SQLException, IOException {
        Optional<ScriptStatement> next = script.next();
        while (next.isPresent()) {
            one(next.get());
            next = script.next();
        }
        endTransaction();
    }

    private void one(ScriptStatement each) throws SQLException, IOException {
        switch (Permission.of(each.sql())) {
            case Permission.Run() -> run(each);
            case Permission.Ignore() -> {}
            case Permission.Skip(String reason) -> skip(each, reason);
        }
    }

    private void run(ScriptStatement each) throws SQLException, IOException {
        boolean quick = QUICK.matcher(each.sql()).matches();
        if (quick) {
            beginTransaction();
        } else {
            endTransaction();
        }
        deadline.restart();
        try {
            statement.execute(each.sql());
            if (!quick) {
                origins.note(each);
            }
        } catch (SQLiteException e) {
            failed(each, e);
        }
    }

    private void failed(ScriptStatement each, SQLiteException error) throws SQLException, IOException {
        if (aside.keep(each.sql(), error.getResultCode()) || runsWithoutFaults(each)) {
            return;
        }
        boolean late = error.getResultCode() == SQLiteErrorCode.SQLITE_INTERRUPT;
        String reason = late ? "it takes too long" : Failure.line(error);
        if (inTransaction && isEndOfTransaction(error.getResultCode())) {
            throw new ScriptTooHeavy("the statement at line %d failed: %s".formatted(each.line(), reason));
        }
        skip(each, reason);
    }

    /// Tries a CREATE TABLE once more without the foreign keys that can't be.
    private boolean runsWithoutFaults(ScriptStatement each) throws SQLException {
        FaultyReferences faulty = FaultyReferences.of(each.sql());
        if (faulty.faults().isEmpty()) {
            return false;
        }
        try {
            statement.execute(faulty.rest());
        } catch (SQLiteException _) {
            return false;
        }
        origins.note(each);
        for (FaultyReferences.Fault fault : faulty.faults()) {
            String text = faulty.table() + ": " + fault.span().of(each.sql());
            skipped.add(Skipped.of(each.line() + fault.span().linesBefore(each.sql()), text, fault.reason()));
        }
        return true;
    }

    /// Errors upon which SQLite rolls back on its own (sqlite.org/lang_transaction.html).
    private static boolean isEndOfTransaction(SQLiteErrorCode code) {
        return code == SQLiteErrorCode.SQLITE_INTERRUPT
                || code == SQLiteErrorCode.SQLITE_FULL
                || code == SQLiteErrorCode.SQLITE_NOMEM
                || code.name().startsWith("SQLITE_IOERR");
    }

    private void skip(ScriptStatement each, String reason) {
        skipped.add(Skipped.of(each.line(), each.sql(), reason));
    }

    private void beginTransaction() throws SQLException {
        if (!inTransaction) {
            statement.execute("BEGIN");
            inTransaction = true;
        }
    }

    private void endTransaction() throws SQLException {
        if (inTransaction) {
            statement.execute("COMMIT");
            inTransaction = false;
        }
    }
}
