package keyline.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import keyline.model.TableId;

/// A working transaction of random row edits, beside a plain SQLite database that does the same with foreign keys
/// deferred.
final class RandomTransaction {

    private static final int MOST_EDITS = 8;

    private final Driven store;
    private final RandomEdits edits;
    private final Random random;
    private final StoreState before;
    private final String contents;

    RandomTransaction(Driven store, RandomEdits edits, Random random) {
        this.store = store;
        this.edits = edits;
        this.random = random;
        this.before = store.state;
        this.contents = store.contents();
    }

    /// Whether it became a step.
    boolean run() throws SQLException {
        List<TableId> tables = store.sketch.document().schema().tables().keys();
        Map<TableId, List<Row>> rows = StorePropertyTest.rows(store);
        try (Oracle oracle = StorePropertyTest.oracle(store, before, rows)) {
            if (!StorePropertyTest.physical(store).containsAll(tables)) {
                return false;
            }
            store.defer();
            oracle.defer();
            boolean agreed = true;
            for (int i = random.nextInt(MOST_EDITS); i >= 0 && agreed; i--) {
                agreed = edit(oracle);
            }
            return agreed ? end(oracle) : discard();
        }
    }

    /// @return whether both are in the same state
    private boolean edit(Oracle oracle) throws SQLException {
        String last = store.contents();
        List<String> open = store.open();
        RowEdit edit = edits.rowEdit(StorePropertyTest.ids(store));
        RowOutcome outcome = store.edit(edit);
        boolean accepts = oracle.acceptsWithin(edit);
        if (outcome instanceof RowOutcome.Refused(Refusal refusal)) {
            assertThat(!accepts || StorePropertyTest.isHeld(refusal, before, store))
                    .as("%s: %s", refusal, edit)
                    .isTrue();
            assertThat(store.contents()).isEqualTo(last);
            return !accepts;
        }
        assertThat(accepts).as("accepts %s", edit).isTrue();
        assertThat(StorePropertyTest.rows(store)).as("%s", edit).containsAllEntriesOf(oracle.rows());
        if (random.nextInt(4) == 0) {
            goBackAndForth(last, open);
            if (random.nextBoolean()) {
                store.undoDeferred();
                oracle.takeBack();
            }
        }
        return true;
    }

    private void goBackAndForth(String last, List<String> open) {
        String now = store.contents();
        List<String> openNow = store.open();
        store.undoDeferred();
        assertThat(store.contents()).isEqualTo(last);
        assertThat(store.open()).isEqualTo(open);
        store.redoDeferred();
        assertThat(store.contents()).isEqualTo(now);
        assertThat(store.open()).isEqualTo(openNow);
    }

    private boolean end(Oracle oracle) {
        if (random.nextInt(4) == 0) {
            return discard();
        }
        long step = store.state.step();
        List<String> open = store.open();
        boolean empty = store.state.working().orElseThrow().edits() == 0;
        boolean commits = oracle.commits();
        CommitOutcome outcome = store.commit();
        if (outcome instanceof CommitOutcome.Held held) {
            assertThat(held.refusals()).extracting(Refusal::reason).containsOnly(Refusal.Reason.NO_PARENT);
            assertThat(before.pending().isEmpty() && (commits || open.isEmpty()))
                    .as("held")
                    .isFalse();
            return discard();
        }
        assertThat(open).isEmpty();
        assertThat(commits).as("commits").isTrue();
        assertThat(store.state.step() == step).isEqualTo(!empty);
        return !empty;
    }

    private boolean discard() {
        store.discard();
        assertThat(store.contents()).isEqualTo(contents);
        assertThat(store.state.pending()).isEqualTo(before.pending());
        return false;
    }
}
