package keyline.persistence.store.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import keyline.model.Value;
import keyline.persistence.store.RowEdit;
import keyline.persistence.store.RowQuery;
import keyline.persistence.store.RowQuery.Direction;
import keyline.persistence.store.bench.Turns.Medians;

/// Reads pages of a grid at the beginning, in the middle and at the end of a table, in the order of the rows and sorted
/// by a column without an index, after the jump that made the store look up where they are.
final class Pages {

    private static final int SIZE = 100;
    private static final int TURNS = 51;
    private static final double FRAME = 16_700;
    private static final double JUMP = 2_000_000;

    private final StoreTables store;
    private final int rows;
    private final Consumer<Figure> figures;
    private final Random random = new Random(3);

    /// @param rows how many there are
    Pages(StoreTables store, int rows, Consumer<Figure> figures) {
        this.store = store;
        this.rows = rows;
        this.figures = figures;
    }

    void run() throws IOException, SQLException {
        read("page of rows", RowQuery.all(Subject.ORDERS));
        var byNote = new RowQuery.Order(Subject.NOTE, Direction.DESCENDING);
        read("page of sorted rows", new RowQuery(Subject.ORDERS, List.of(), List.of(byNote)));
        var nines = new RowQuery.Contains(Subject.NOTE, "9");
        read("page of filtered rows", new RowQuery(Subject.ORDERS, List.of(nines), List.of()));
    }

    private void read(String what, RowQuery query) throws IOException, SQLException {
        figures.accept(new Figure(what + ", first jump", page(query, rows / 2), 0, JUMP));
        tell(what + " at the start", Turns.of(2, TURNS, () -> page(query, random.nextInt(1_000)), () -> 0));
        tell(what + " in the middle", Turns.of(2, TURNS, () -> page(query, rows / 2 + random.nextInt(1_000)), () -> 0));
        tell(what + " at the end", Turns.of(2, TURNS, () -> page(query, rows - 1_000 + random.nextInt(900)), () -> 0));
        tell(what + " after an edit", Turns.of(2, TURNS, () -> afterEdit(query), () -> 0));
    }

    private void tell(String what, Medians median) {
        figures.accept(new Figure(what, median.one(), 0, FRAME));
    }

    private double page(RowQuery query, long offset) {
        return store.ask(all -> all.page(query, offset, SIZE));
    }

    private double afterEdit(RowQuery query) {
        long row = random.nextInt(rows) + 1L;
        Value note = new Value.Text("Order number " + random.nextInt(rows));
        store.edit(List.of(new RowEdit.Update(Subject.ORDERS, row, Map.of(Subject.NOTE, note))));
        return page(query, rows / 2);
    }
}
