package keyline.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import keyline.model.Table;
import keyline.model.TableId;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Random designs and rows: whatever is done, the store agrees with a plain SQLite database, and undo and redo lead
/// through the very same states.
class StorePropertyTest {

    private static final int CASES = 240;
    private static final int STEPS = 12;
    private static final int MANY_STEPS = 300;

    @TempDir
    Path folder;

    static LongStream cases() {
        return LongStream.rangeClosed(1, CASES);
    }

    /// The seed of a case that fails stands in its name.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("cases")
    void random_work_is_judged_as_sqlite_does_and_is_undone_byte_for_byte(long seed) throws SQLException {
        run(seed, STEPS);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1_001, 1_002})
    void much_random_work_is_judged_as_sqlite_does_and_is_undone_byte_for_byte(long seed) throws SQLException {
        run(seed, MANY_STEPS);
    }

    private void run(long seed, int steps) throws SQLException {
        try (Driven store = new Driven(folder)) {
            RandomWork work = new RandomWork(store, new Random(seed));
            List<Moment> moments = new ArrayList<>(List.of(Moment.of(store)));
            work.begin();
            moments.add(Moment.of(store));
            for (int i = 0; i < steps; i++) {
                if (work.step()) {
                    moments.add(Moment.of(store));
                } else {
                    assertThat(Moment.of(store)).as("nothing has changed").isEqualTo(moments.getLast());
                    work.maybeGoBack(moments);
                }
                store.check();
                new Verdict(store).agrees();
            }
            goThrough(store, moments);
        }
    }

    private static void goThrough(Driven store, List<Moment> moments) throws SQLException {
        for (int i = moments.size() - 2; i >= 0; i--) {
            store.undo();
            assertThat(Moment.of(store)).as("undone to %d", i).isEqualTo(moments.get(i));
            new Verdict(store).agrees();
        }
        for (int i = 1; i < moments.size(); i++) {
            store.redo();
            assertThat(Moment.of(store)).as("redone to %d", i).isEqualTo(moments.get(i));
            store.check();
        }
    }

    static Map<TableId, List<Long>> ids(Driven store) {
        return rows(store).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        rows -> rows.getValue().stream().map(Row::id).toList()));
    }

    static Map<TableId, List<Row>> rows(Driven store) {
        Map<TableId, List<Row>> rows = new LinkedHashMap<>();
        for (Table table : store.sketch.document().schema().tables()) {
            rows.put(
                    table.id(),
                    Driven.get(store.store.page(RowQuery.all(table.id()), 0, Integer.MAX_VALUE))
                            .rows());
        }
        return rows;
    }

    /// Makes the edit and holds the answer against plain SQLite; tells whether the store made it.
    static boolean editRows(Driven store, RowEdit edit) throws SQLException {
        Map<TableId, List<Row>> before = rows(store);
        StoreState state = store.state;
        RowOutcome outcome = store.edit(edit);
        try (Oracle oracle = oracle(store, state, before)) {
            boolean accepts = oracle.accepts(edit);
            switch (outcome) {
                case RowOutcome.Accepted _ -> {
                    assertThat(accepts).as("accepts %s", edit).isTrue();
                    oracle.rows()
                            .forEach((table, rows) -> assertThat(rows(store).get(table))
                                    .as("%s", edit)
                                    .isEqualTo(rows));
                }
                case RowOutcome.Refused(Refusal refusal) -> {
                    assertThat(!accepts || isHeld(refusal, state, store))
                            .as("%s: %s", refusal, edit)
                            .isTrue();
                }
            }
        }
        return outcome instanceof RowOutcome.Accepted;
    }

    /// Whether the store itself refused it for something that is pending, or for a key that is.
    static boolean isHeld(Refusal refusal, StoreState state, Driven store) {
        Wording wording = new Wording(store.sketch.document());
        boolean ofForeignKey =
                refusal.reason() == Refusal.Reason.NO_PARENT || refusal.reason() == Refusal.Reason.HAS_CHILDREN;
        return state.pending().stream()
                .anyMatch(pending -> ofForeignKey
                        || wording.name(pending.table(), pending.what()).equals(refusal.constraint())
                        || isOfPrimaryKey(refusal, pending, store));
    }

    /// Whether it is the NULL that a pending primary key would not take.
    private static boolean isOfPrimaryKey(Refusal refusal, Pending pending, Driven store) {
        return refusal.reason() == Refusal.Reason.NOT_NULL
                && store.sketch.document().schema().table(pending.table()).primaryKey().stream()
                        .filter(key -> pending.what().equals(new Pending.OfConstraint(key.id())))
                        .anyMatch(key -> key.columns().containsAll(refusal.columns()));
    }

    static Oracle oracle(Driven store, StoreState state, Map<TableId, List<Row>> rows) throws SQLException {
        var schema = store.sketch.document().schema();
        List<TableId> tables =
                physical(store).stream().filter(schema.tables()::has).toList();
        var pending = state.pending().stream()
                .filter(each -> schema.table(each.table()).foreignKeys().stream()
                        .noneMatch(key -> each.what().equals(new Pending.OfConstraint(key.id()))))
                .map(Pending::what)
                .collect(Collectors.toSet());
        Oracle oracle = new Oracle(schema, pending, tables);
        for (TableId table : tables) {
            oracle.insert(table, rows.getOrDefault(table, List.of()));
        }
        return oracle;
    }

    static List<TableId> physical(Driven store) throws SQLException {
        try (StoreCopy copy = new StoreCopy(store.file)) {
            Connection connection = copy.connection();
            return Soundness.list(
                            connection,
                            "SELECT substr(name, 2) FROM sqlite_schema WHERE name GLOB 't[0-9]*' AND type = 'table'"
                                    + " ORDER BY rowid")
                    .stream()
                    .map(Integer::valueOf)
                    .map(TableId::new)
                    .toList();
        }
    }
}
