package keyline.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.persistence.store.RowQuery.Contains;
import keyline.persistence.store.RowQuery.Direction;
import keyline.persistence.store.RowQuery.Order;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowOrdersTest {

    private static final int ROWS = 2_200;
    private static final long FAR = RowOrders.NEAR;

    @TempDir
    Path folder;

    private Driven store;
    private TableId table;
    private ColumnId name;
    private final Random random = new Random(5);

    @BeforeEach
    void fill() {
        store = new Driven(folder);
        table = store.sketch.table("people", "id int pk", "name text");
        store.follow();
        name = store.sketch.table("people").columns().getLast().id();
        store.accepted(Driven.all(IntStream.rangeClosed(1, ROWS)
                .mapToObj(id -> store.insertion("people", id * 10, word()))
                .toArray(RowEdit[]::new)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private String word() {
        return "n" + random.nextInt(500);
    }

    private RowQuery all() {
        return RowQuery.all(table);
    }

    private RowQuery sorted() {
        return new RowQuery(table, List.of(), List.of(new Order(name, Direction.DESCENDING)));
    }

    private RowQuery filtered() {
        return new RowQuery(table, List.of(new Contains(name, "n")), List.of(new Order(name, Direction.ASCENDING)));
    }

    private RowPage page(RowQuery query, long offset) {
        return Driven.get(store.store.page(query, offset, ROWS));
    }

    /// Holds the rows far down and those from the beginning on against SQLite's own order.
    private void check() throws SQLException {
        check(all(), "ORDER BY \"rid\"");
        check(sorted(), "ORDER BY %s DESC, \"rid\"".formatted(Physical.quoted(name)));
        check(filtered(), "WHERE %1$s LIKE '%%n%%' ORDER BY %1$s, \"rid\"".formatted(Physical.quoted(name)));
    }

    private void check(RowQuery query, String rest) throws SQLException {
        try (StoreCopy copy = new StoreCopy(store.file)) {
            Connection connection = copy.connection();
            String sql = "SELECT \"rid\" FROM %s %s LIMIT %d OFFSET ".formatted(Physical.quoted(table), rest, ROWS);
            assertThat(ids(page(query, FAR))).isEqualTo(Soundness.list(connection, sql + FAR));
            assertThat(ids(page(query, 0))).isEqualTo(Soundness.list(connection, sql + 0));
        }
    }

    private static List<String> ids(RowPage page) {
        return page.rows().stream().map(row -> Long.toString(row.id())).toList();
    }

    private List<Long> far() {
        return page(all(), FAR).rows().stream().map(Row::id).toList();
    }

    @Test
    void rows_far_down_come_in_the_order_of_the_query() throws SQLException {
        check();
        assertThat(page(sorted(), FAR).total()).isEqualTo(ROWS);
    }

    @Test
    void they_stay_right_while_rows_come_change_and_go_and_when_that_is_undone_and_redone() throws SQLException {
        check();
        for (int i = 0; i < 40; i++) {
            switch (random.nextInt(5)) {
                case 0 -> store.insert("people", ROWS * 10 + i + 1, word());
                case 1 -> store.accepted(store.update("people", far().getFirst(), "name", word()));
                case 2 -> store.accepted(store.update("people", far().getLast(), "name", "other"));
                case 3 -> store.accepted(store.deletion("people", far().getFirst()));
                default -> store.undo();
            }
            check();
        }
        while (store.redo()) {
            check();
        }
    }

    @Test
    void a_changed_key_moves_its_row() throws SQLException {
        check();
        store.accepted(store.update("people", far().getLast(), "id", 5));
        check();
    }

    @Test
    void edits_of_very_many_rows_are_followed_too() throws SQLException {
        check();
        store.accepted(Driven.all(far().subList(0, 100).stream()
                .map(row -> store.update("people", row, "name", word()))
                .toArray(RowEdit[]::new)));
        check();
    }

    @Test
    void a_column_that_goes_and_comes_back_leaves_the_order_as_it_was() throws SQLException {
        check();
        store.sketch.dropColumn("people", "name");
        store.follow();
        assertThat(page(all(), FAR).rows().getFirst().values()).hasSize(1);
        store.undo();
        check();
    }

    /// Another connection doesn't see the rows of a working transaction: these are sorted by the test itself.
    private void checkWithin() {
        Comparator<Row> byName =
                Comparator.comparing(row -> row.values().getLast().text());
        List<Long> expected =
                Driven.get(store.store.rows(
                                table,
                                LongStream.rangeClosed(1, 2 * ROWS).boxed().toList()))
                        .stream()
                        .sorted(byName.reversed().thenComparingLong(Row::id))
                        .map(Row::id)
                        .toList();
        RowPage far = page(sorted(), FAR);
        assertThat(far.total()).isEqualTo(expected.size());
        assertThat(far.rows().stream().map(Row::id)).isEqualTo(expected.subList((int) FAR, expected.size()));
    }

    @Test
    void a_working_transaction_shows_its_own_rows_in_their_order() {
        checkWithin();
        store.defer();
        for (int i = 0; i < 30; i++) {
            switch (random.nextInt(6)) {
                case 0 -> store.insert("people", ROWS * 10 + i + 1, word());
                case 1 -> store.accepted(store.update("people", far().getFirst(), "name", word()));
                case 2 -> store.accepted(store.deletion("people", far().getLast()));
                case 3 -> store.refused(store.update("people", far().getFirst(), "id", 20));
                case 4 -> store.redoDeferred();
                default -> store.undoDeferred();
            }
            checkWithin();
        }
    }

    @Test
    void after_a_working_transaction_the_rows_are_in_their_order_too() throws SQLException {
        check();
        store.defer();
        store.accepted(store.update("people", far().getFirst(), "name", "n9"));
        checkWithin();
        store.accepted(store.deletion("people", far().getLast()));
        store.committed();
        check();
        store.defer();
        store.accepted(store.deletion("people", far().getFirst()));
        checkWithin();
        store.discard();
        check();
        store.undo();
        check();
    }

    @Test
    void an_order_that_nobody_asks_for_yet_gives_way_to_other_work() {
        page(sorted(), 0);
        store.insert("people", 1, "first");
        assertThat(page(all(), 0).rows().getFirst().id()).isEqualTo(1);
    }
}
