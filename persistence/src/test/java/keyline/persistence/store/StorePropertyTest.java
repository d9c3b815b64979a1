package keyline.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import keyline.model.Table;
import keyline.model.TableId;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random designs and rows: whatever is done, the store agrees with a plain SQLite database, and undo and redo lead
/// through the very same states.
class StorePropertyTest {

    private static final int STEPS = 500;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5})
    void random_edits_are_judged_as_sqlite_does_and_can_be_undone_and_redone(long seed) throws SQLException {
        try (Driven store = new Driven(folder)) {
            run(store, new Random(seed));
        }
    }

    private void run(Driven store, Random random) throws SQLException {
        RandomEdits edits = new RandomEdits(random, store.sketch);
        for (int i = 0; i < 4; i++) {
            edits.addTable();
        }
        store.follow();
        List<String> states = new ArrayList<>(List.of("", store.contents()));
        for (int i = 0; i < STEPS; i++) {
            if (random.nextInt(6) == 0) {
                edits.changeDesign();
                store.follow();
                states.add(store.contents());
            } else if (random.nextInt(12) == 0) {
                if (new DeferredEdits(store, edits, random).run()) {
                    states.add(store.contents());
                }
            } else if (editRows(store, edits.rowEdit(ids(store)))) {
                states.add(store.contents());
            } else if (random.nextInt(10) == 0 && states.size() > 2) {
                goBackAndForth(store, states);
            }
            store.check();
        }
        goThrough(store, states);
    }

    private static void goBackAndForth(Driven store, List<String> states) {
        store.undo();
        assertThat(store.contents()).isEqualTo(states.get(states.size() - 2));
        store.redo();
        assertThat(store.contents()).isEqualTo(states.getLast());
        store.undo();
        states.removeLast();
    }

    private static void goThrough(Driven store, List<String> states) {
        for (int i = states.size() - 2; i > 0; i--) {
            store.undo();
            assertThat(store.contents()).as("undone to %d", i).isEqualTo(states.get(i));
            store.check();
        }
        for (int i = 2; i < states.size(); i++) {
            store.redo();
            assertThat(store.contents()).as("redone to %d", i).isEqualTo(states.get(i));
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

    /// @return whether the store made the edit
    private static boolean editRows(Driven store, RowEdit edit) throws SQLException {
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
                        || wording.name(pending.table(), pending.what()).equals(refusal.constraint()));
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
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store.file)) {
            return Driven.list(
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
