package keyline.persistence.store;

import java.sql.SQLException;
import java.util.List;
import keyline.model.edit.Step;
import keyline.persistence.store.Restoring.Stretch;

/// The steps that the store has followed, each with its stretch of the change log.
final class StepLog {

    /// No history goes further back, see [keyline.model.edit.History].
    private static final int LONGEST = 1_000;

    private final Database database;
    private final DocumentLog documents;

    StepLog(Database database, DocumentLog documents) throws SQLException {
        this.database = database;
        this.documents = documents;
        database.run("CREATE TABLE IF NOT EXISTS keyline_steps(number INTEGER PRIMARY KEY, label TEXT NOT NULL,"
                + " first INTEGER NOT NULL, last INTEGER NOT NULL, undone INTEGER NOT NULL) STRICT");
        database.run("CREATE INDEX IF NOT EXISTS keyline_undone ON keyline_steps(number) WHERE undone = 1");
    }

    /// The steps that can't be redone once `step` is made.
    List<Long> obsolete(Step step) throws SQLException {
        return database.numbers(
                "SELECT number FROM keyline_steps WHERE undone = 1 UNION SELECT number FROM keyline_steps WHERE number >= ?",
                step.number());
    }

    /// Forgets steps from `first` on.
    ///
    /// @return the first entry of the change log that nobody needs any more
    long forgetFrom(long first) throws SQLException {
        long entry = database.number("SELECT min(first) FROM keyline_steps WHERE number >= ?", first);
        long last = database.number("SELECT max(number) FROM keyline_steps");
        database.change("DELETE FROM keyline_steps WHERE number >= ?", first);
        documents.forgotten(database.connection(), first, last);
        return entry;
    }

    /// Forgets the oldest steps when there are too many.
    ///
    /// @return the first entry of the change log that is still needed
    long forgetOldest() throws SQLException {
        List<Long> newest = database.numbers("SELECT number FROM keyline_steps ORDER BY number DESC LIMIT 1 OFFSET ?", LONGEST);
        if (newest.isEmpty()) {
            return 0;
        }
        long last = newest.getFirst();
        long first = database.number("SELECT min(number) FROM keyline_steps");
        database.change("DELETE FROM keyline_steps WHERE number <= ?", last);
        documents.forgotten(database.connection(), first, last);
        return database.number("SELECT min(first) FROM keyline_steps");
    }

    /// A step is done.
    void done(Step step, Stretch stretch) throws SQLException {
        database.change(
                "INSERT INTO keyline_steps(number, label, first, last, undone) VALUES (?, ?, ?, ?, 0)",
                step.number(),
                step.label(),
                stretch.first(),
                stretch.last());
        documents.moved(database.connection(), step, DocumentLog.Move.DONE);
    }

    /// A step is undone, or done again.
    void moved(Step step, DocumentLog.Move move) throws SQLException {
        int undone = move == DocumentLog.Move.UNDONE ? 1 : 0;
        database.change("UPDATE keyline_steps SET undone = ? WHERE number = ?", undone, step.number());
        documents.moved(database.connection(), step, move);
    }

    /// The entries of a step, none when the store doesn't know it.
    Stretch stretch(Step step) throws SQLException {
        return database.first(
                        "SELECT first, last FROM keyline_steps WHERE number = ?",
                        row -> new Stretch(row.getLong(1), row.getLong(2)),
                        step.number())
                .orElseThrow(() -> new SQLException("The store never followed step " + step.number()));
    }

    /// The number of the last step that is done, 0 when there is none.
    long lastDone() throws SQLException {
        return database.number("SELECT coalesce(max(number), 0) FROM keyline_steps WHERE undone = 0");
    }

    /// All steps, the oldest first.
    List<StoredStep> all() throws SQLException {
        return database.list(
                "SELECT number, label, undone FROM keyline_steps ORDER BY number",
                row -> new StoredStep(
                        row.getLong(1),
                        row.getString(2),
                        row.getInt(3) == 1 ? StoredStep.Place.UNDONE : StoredStep.Place.DONE));
    }

    boolean isEmpty() throws SQLException {
        return database.number("SELECT count(*) FROM keyline_steps") == 0;
    }
}
