package keyline.persistence.store.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Document;
import keyline.model.ReferentialAction;
import keyline.model.Table;
import keyline.persistence.store.bench.Turns.Medians;
import keyline.persistence.store.bench.Turns.Untimed;

/// Changes the design of a table full of rows, and takes it back; SQLite's own way is to copy the table.
final class DesignEdits {

    private static final int TURNS = 5;
    private static final double BUDGET = 1.3;
    private static final double AT_ONCE = 100_000;
    private static final String LINK = " REFERENCES customers ON DELETE CASCADE";

    private final RawTables raw;
    private final StoreTables store;
    private final Consumer<Figure> figures;

    DesignEdits(RawTables raw, StoreTables store, Consumer<Figure> figures) {
        this.raw = raw;
        this.store = store;
        this.figures = figures;
    }

    void run() throws IOException, SQLException {
        measure(
                "NOT NULL set",
                column(Subject.NOTE, Column::asNotNull),
                () -> raw.rebuild(LINK, " NOT NULL", "INTEGER"));
        measure(
                "type changed, values kept",
                column(Subject.AMOUNT, column -> column.withType(ColumnType.Plain.INTEGER)),
                () -> raw.rebuild(LINK, "", "INTEGER"));
        measure(
                "type changed, values converted",
                column(Subject.AMOUNT, column -> column.withType(ColumnType.Plain.TEXT)),
                () -> raw.rebuild(LINK, "", "TEXT"));
        store.follow(Subject.unlinked());
        measure(
                "foreign key added",
                table(orders -> orders.with(Subject.link(ReferentialAction.CASCADE))),
                () -> raw.rebuild(LINK, "", "INTEGER"));
        store.undo(1);
        atOnce("column renamed", column(Subject.NOTE, column -> column.withName("remark")));
        atOnce(
                "columns reordered",
                table(orders -> orders.withColumns(orders.columns().reversed())));
        atOnce("comment written", column(Subject.NOTE, column -> column.withComment("Seen by the customer")));
    }

    private static UnaryOperator<Document> table(UnaryOperator<Table> change) {
        return document -> document.with(change.apply(document.schema().table(Subject.ORDERS)));
    }

    private static UnaryOperator<Document> column(ColumnId id, UnaryOperator<Column> change) {
        return table(orders -> orders.with(change.apply(orders.column(id))));
    }

    private void measure(String what, UnaryOperator<Document> change, Untimed rebuild)
            throws IOException, SQLException {
        double[] done = new double[TURNS];
        double[] copied = new double[TURNS];
        double[] undone = new double[TURNS];
        for (int i = 0; i < TURNS; i++) {
            done[i] = store.follow(change.apply(store.document()));
            copied[i] = Turns.micros(rebuild);
            undone[i] = store.undo(1);
        }
        double took = Turns.median(done);
        figures.accept(new Figure(what, took, Turns.median(copied), BUDGET));
        figures.accept(new Figure("undo " + what, Turns.median(undone), took, 1));
    }

    /// What touches no row takes no longer than an empty step.
    private void atOnce(String what, UnaryOperator<Document> change) throws IOException, SQLException {
        Medians both = Turns.of(3, 11, () -> store.follow(change.apply(store.document())), () -> store.undo(1));
        figures.accept(new Figure(what, both.one(), 0, AT_ONCE));
    }
}
