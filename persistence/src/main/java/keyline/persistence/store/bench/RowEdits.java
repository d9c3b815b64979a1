package keyline.persistence.store.bench;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import keyline.model.Value;
import keyline.persistence.store.RowEdit;
import keyline.persistence.store.bench.StoreTables.Pace;
import keyline.persistence.store.bench.Turns.Medians;

/// Inserts, updates and deletes single rows, each in a transaction of its own, and takes them back.
final class RowEdits {

    private static final int WARM = 10_000;
    private static final int MEASURED = 2_001;

    private final RawTables raw;
    private final StoreTables store;
    private final Consumer<Figure> figures;
    private final Random random = new Random(7);
    private final int rows;
    private long greatest;
    private long least;

    /// @param rows how many there are, numbered from 1
    RowEdits(RawTables raw, StoreTables store, int rows, Consumer<Figure> figures) {
        this.raw = raw;
        this.store = store;
        this.figures = figures;
        this.rows = rows;
        this.greatest = rows;
    }

    /// One kind of edit, as both make it.
    private interface Kind {

        /// The row that the next edit is about.
        long row();

        void raw(PreparedStatement statement, long row) throws IOException, SQLException;

        RowEdit edit(long row);
    }

    void run() throws IOException, SQLException {
        measure("insert", "INSERT INTO orders VALUES (?, ?, ?, ?)", new Insertion());
        measure("update", "UPDATE orders SET note = ? WHERE id = ?", new Update());
        measure("delete", "DELETE FROM orders WHERE id = ?", new Deletion());
    }

    private void measure(String what, String sql, Kind kind) throws IOException, SQLException {
        for (Pace pace : Pace.values()) {
            measure(what + pace.words(), sql, kind, pace);
        }
    }

    private void measure(String what, String sql, Kind kind, Pace pace) throws IOException, SQLException {
        List<Long> batch = new ArrayList<>();
        try (PreparedStatement statement = raw.prepare(sql)) {
            Medians beside = Turns.of(
                    WARM / pace.edits(),
                    MEASURED / pace.edits(),
                    () -> store.edit(next(kind, batch, pace)),
                    () -> Turns.micros(() -> {
                        for (long row : batch) {
                            kind.raw(statement, row);
                        }
                    }));
            figures.accept(new Figure(what, beside.one() / pace.edits(), beside.other() / pace.edits(), 1.5));
        }
        Medians back = Turns.of(
                WARM / pace.edits(),
                MEASURED / pace.edits(),
                () -> store.edit(next(kind, batch, pace)),
                () -> store.undo(pace.edits()));
        figures.accept(new Figure("undo " + what, back.other() / pace.edits(), back.one() / pace.edits(), 1));
    }

    private static List<RowEdit> next(Kind kind, List<Long> batch, Pace pace) {
        batch.clear();
        while (batch.size() < pace.edits()) {
            batch.add(kind.row());
        }
        return batch.stream().map(kind::edit).toList();
    }

    private final class Insertion implements Kind {

        @Override
        public long row() {
            return ++greatest;
        }

        @Override
        public void raw(PreparedStatement statement, long row) throws IOException, SQLException {
            statement.setLong(1, row);
            statement.setLong(2, row % Subject.CUSTOMERS_COUNT + 1);
            statement.setString(3, Subject.note(row));
            statement.setLong(4, row % 1_000);
            statement.executeUpdate();
        }

        @Override
        public RowEdit edit(long row) {
            return new RowEdit.Insert(
                    Subject.ORDERS,
                    Map.of(
                            Subject.ORDER, new Value.Int(row),
                            Subject.OWNER, new Value.Int(row % Subject.CUSTOMERS_COUNT + 1),
                            Subject.NOTE, new Value.Text(Subject.note(row)),
                            Subject.AMOUNT, new Value.Int(row % 1_000)));
        }
    }

    private final class Update implements Kind {

        @Override
        public long row() {
            return random.nextLong(rows) + 1;
        }

        @Override
        public void raw(PreparedStatement statement, long row) throws IOException, SQLException {
            statement.setString(1, "changed " + row);
            statement.setLong(2, row);
            statement.executeUpdate();
        }

        @Override
        public RowEdit edit(long row) {
            return new RowEdit.Update(Subject.ORDERS, row, Map.of(Subject.NOTE, new Value.Text("changed " + row)));
        }
    }

    private final class Deletion implements Kind {

        @Override
        public long row() {
            return ++least;
        }

        @Override
        public void raw(PreparedStatement statement, long row) throws IOException, SQLException {
            statement.setLong(1, row);
            statement.executeUpdate();
        }

        @Override
        public RowEdit edit(long row) {
            return new RowEdit.Delete(Subject.ORDERS, List.of(row));
        }
    }
}
