package keyline.persistence.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.edit.Step;
import keyline.model.example.Shop;
import keyline.persistence.store.Row;
import keyline.persistence.store.RowQuery;
import keyline.persistence.store.SampleStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Work of an earlier version, which wrote the values that a change of type converts into the change log, where this
/// one parks them in the table.
class OlderWorkTest {

    private static final Table CUSTOMERS =
            Shop.document().schema().tableNamed("customers").orElseThrow();
    private static final Table PRODUCTS =
            Shop.document().schema().tableNamed("products").orElseThrow();
    private static final ColumnId CITY = CUSTOMERS.columnNamed("city_id").orElseThrow().id();
    private static final ColumnId PRICE = PRODUCTS.columnNamed("price").orElseThrow().id();

    private static final Step FIRST = retyping(1, Shop.document(), CUSTOMERS, CITY);
    private static final Step SECOND = retyping(2, FIRST.after(), PRODUCTS, PRICE);

    @TempDir
    private Path state;

    private static Step retyping(long number, Document before, Table table, ColumnId column) {
        Document after = before.with(table.with(table.column(column).withType(ColumnType.Plain.TEXT)));
        return new Step(number, "Make it text", before, after);
    }

    private static List<List<Row>> rows(SampleStore store) {
        return Stream.of(CUSTOMERS.id(), PRODUCTS.id())
                .map(table -> store.page(RowQuery.all(table), 0, 1_000).join().rows())
                .toList();
    }

    /// Makes the file what the earlier version would have left: whole numbers that became text it noted once, other
    /// values one by one.
    private static void age(Path folder) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + WorkingStore.file(folder));
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO keyline_log(seq, tbl, op, rid, v1, v2)"
                    + " SELECT seq + 1, %d, 'V', 0, %d, 'INTEGER' FROM keyline_log WHERE op = 'S' AND rid = 1"
                            .formatted(CUSTOMERS.id().value(), CITY.value()));
            statement.execute("INSERT INTO keyline_log(seq, tbl, op, rid, v1, v2)"
                    + " SELECT l.seq + t.rid, %1$d, 'V', t.rid, %2$d, t.p2_%2$d FROM t%1$d t, keyline_log l"
                            .formatted(PRODUCTS.id().value(), PRICE.value())
                    + " WHERE l.op = 'S' AND l.rid = 2");
            statement.execute(dropping(CUSTOMERS.id(), "p1_" + CITY.value()));
            statement.execute(dropping(PRODUCTS.id(), "p2_" + PRICE.value()));
        }
    }

    private static String dropping(TableId table, String parked) {
        return "ALTER TABLE t%d DROP COLUMN %s".formatted(table.value(), parked);
    }

    @Test
    void what_it_converted_is_undone_and_done_again() throws IOException, SQLException {
        WorkingStore place = new WorkingStores(state).begin();
        List<List<Row>> before;
        List<List<Row>> after;
        try (SampleStore store = place.open()) {
            store.load(Shop.document(), Shop.rows()).join();
            before = rows(store);
            store.follow(FIRST).join();
            store.follow(SECOND).join();
            after = rows(store);
        }
        Recoverable found = new WorkingStores(state).recoverable().getFirst();
        age(found.folder());

        Recovered recovered = found.open();
        try (SampleStore store = recovered.store()) {
            assertThat(recovered.history().done()).containsExactly(FIRST, SECOND);
            assertThat(recovered.state().pending()).isEmpty();
            assertThat(rows(store)).isEqualTo(after).isNotEqualTo(before);
            store.undo(SECOND).join();
            store.undo(FIRST).join();
            assertThat(rows(store)).isEqualTo(before);
            store.redo(FIRST).join();
            store.redo(SECOND).join();
            assertThat(rows(store)).isEqualTo(after);
            store.undo(SECOND).join();
            store.undo(FIRST).join();
            assertThat(rows(store)).isEqualTo(before);
        }
    }
}
