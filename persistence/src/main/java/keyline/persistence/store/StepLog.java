package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keyline.model.edit.Step;
import keyline.persistence.store.DocumentLog.Move;
import keyline.persistence.store.Restoring.Stretch;

/// The steps that the store has followed. In the file, a step is an entry `S` of the change log before its own entries:
/// its number is in `rid`, its label in `v1`, 1 in `v2` while it is undone, and in `v3` the entry of the step before
/// it.
final class StepLog {

    /// No history goes further back, see [keyline.model.edit.History].
    private static final int LONGEST = 1_000;

    /// How many entries a step may have. Its own begins a stretch of that length, which its number tells: SQLite needs
    /// not be asked for a free one, and no entry of an undone step comes to stand for another.
    private static final long ROOM = 1L << 32;

    /// Asks for the number of the last step that is done.
    static final String LAST_DONE = "SELECT coalesce(max(rid), 0) FROM keyline_log WHERE op = 'S' AND v2 = 0";

    private final Database database;
    private final Catalog catalog;
    private final DocumentLog documents;

    StepLog(Database database, Catalog catalog, DocumentLog documents) {
        this.database = database;
        this.catalog = catalog;
        this.documents = documents;
    }

    /// Reads the steps of the file into the snapshot.
    void load() throws SQLException {
        List<Mark> done = new ArrayList<>();
        List<Mark> undone = new ArrayList<>();
        long entry = database.number("SELECT coalesce(max(seq), 0) FROM keyline_log WHERE op = 'S'");
        while (entry > 0) {
            long at = entry;
            entry = database.first(
                            "SELECT rid, v1, v2, v3 FROM keyline_log WHERE seq = ? AND op = 'S'",
                            row -> {
                                Mark mark = Mark.of(row.getLong(1), row.getString(2), at + 1, Optional.empty());
                                (row.getInt(3) == 1 ? undone : done).add(mark);
                                return row.getLong(4);
                            },
                            at)
                    .orElse(0L);
        }
        catalog.become(catalog.now().with(list(done), list(undone.reversed())));
    }

    /// @param marks the newest first
    private static Optional<Mark> list(List<Mark> marks) {
        Optional<Mark> list = Optional.empty();
        for (Mark mark : marks.reversed()) {
            list = Optional.of(mark.before(list));
        }
        return list;
    }

    /// Begins a step.
    ///
    /// @return the number of its first entry in the change log
    long begin(Step step) throws SQLException {
        Optional<Mark> done = catalog.now().done();
        long last = done.map(mark -> mark.first() - 1).orElse(0L);
        long entry = Math.max(step.number(), last / ROOM + 1) * ROOM;
        database.change(
                "INSERT INTO keyline_log(seq, tbl, op, rid, v1, v2, v3) VALUES (?, -1, 'S', ?, ?, 0, ?)",
                entry,
                step.number(),
                step.label(),
                last);
        Mark mark = Mark.of(step.number(), step.label(), entry + 1, done);
        catalog.become(catalog.now().with(Optional.of(mark), Optional.empty()));
        if (!isOfRows(step)) {
            documents.moved(database.connection(), step, Move.DONE);
        }
        return entry + 1;
    }

    @SuppressWarnings("ReferenceEquality") // a step of rows has one and the same document on both sides
    static boolean isOfRows(Step step) {
        return step.before() == step.after();
    }

    /// Takes the last step for undone.
    void undone(Step step) throws SQLException {
        Mark mark = expected(catalog.now().done(), step);
        catalog.become(catalog.now()
                .with(mark.next(), Optional.of(mark.before(catalog.now().undone()))));
        move(step, mark, Move.UNDONE);
    }

    /// Takes the step that was undone last for done.
    void redone(Step step) throws SQLException {
        Mark mark = expected(catalog.now().undone(), step);
        catalog.become(catalog.now().with(Optional.of(mark.before(catalog.now().done())), mark.next()));
        move(step, mark, Move.REDONE);
    }

    private void move(Step step, Mark mark, Move move) throws SQLException {
        database.change("UPDATE keyline_log SET v2 = ? WHERE seq = ?", move == Move.UNDONE ? 1 : 0, mark.first() - 1);
        if (!isOfRows(step)) {
            documents.moved(database.connection(), step, move);
        }
    }

    private static Mark expected(Optional<Mark> list, Step step) throws SQLException {
        return list.filter(mark -> mark.number() == step.number())
                .orElseThrow(
                        () -> new SQLException("Step " + step.number() + " isn't the next in the store's history"));
    }

    /// The entries of the step that is done last.
    Stretch ofDone(Step step) throws SQLException {
        return stretch(expected(catalog.now().done(), step), catalog.now().undone());
    }

    /// The entries of the step that was undone last.
    Stretch ofUndone(Step step) throws SQLException {
        Mark mark = expected(catalog.now().undone(), step);
        return stretch(mark, mark.next());
    }

    private static Stretch stretch(Mark mark, Optional<Mark> following) {
        return new Stretch(mark.first(), following.map(next -> next.first() - 2).orElse(Long.MAX_VALUE));
    }

    /// Forgets the steps that were undone.
    ///
    /// @return the first entry of the change log that nobody needs any more
    long forgetUndone() throws SQLException {
        Mark first = catalog.now().undone().orElseThrow();
        Mark last = first;
        while (last.next().isPresent()) {
            last = last.next().get();
        }
        documents.forgotten(database.connection(), first.number(), last.number());
        catalog.become(catalog.now().with(catalog.now().done(), Optional.empty()));
        return first.first() - 1;
    }

    /// Forgets the oldest steps when there are too many.
    ///
    /// @return the first entry of the change log that is still needed, 0 when all are
    long forgetOldest() throws SQLException {
        List<Mark> marks = marks(catalog.now().done());
        if (marks.size() <= LONGEST) {
            return 0;
        }
        documents.forgotten(
                database.connection(),
                marks.getLast().number(),
                marks.get(LONGEST).number());
        List<Mark> kept = marks.subList(0, LONGEST);
        catalog.become(catalog.now().with(list(kept), catalog.now().undone()));
        return kept.getLast().first() - 1;
    }

    private static List<Mark> marks(Optional<Mark> list) {
        List<Mark> marks = new ArrayList<>();
        for (Optional<Mark> mark = list; mark.isPresent(); mark = mark.get().next()) {
            marks.add(mark.get());
        }
        return marks;
    }

    /// All steps, the oldest first.
    List<StoredStep> all() {
        List<StoredStep> steps = new ArrayList<>();
        for (Mark mark : marks(catalog.now().done()).reversed()) {
            steps.add(new StoredStep(mark.number(), mark.label(), StoredStep.Place.DONE));
        }
        for (Mark mark : marks(catalog.now().undone())) {
            steps.add(new StoredStep(mark.number(), mark.label(), StoredStep.Place.UNDONE));
        }
        return steps;
    }
}
