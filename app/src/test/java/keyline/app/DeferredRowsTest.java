package keyline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import keyline.model.ColumnId;
import keyline.model.Table;
import keyline.model.Value;
import keyline.model.edit.Edit;
import keyline.model.edit.RenameTable;
import keyline.model.example.Shop;
import keyline.persistence.store.CommitOutcome;
import keyline.persistence.store.RowEdit;
import keyline.persistence.store.SampleStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A working transaction beside the one history of the window.
@SuppressWarnings("NullAway.Init")
class DeferredRowsTest {

    private static final Edit RENAMING = new RenameTable(Shop.ORDERS, "purchases");

    @TempDir
    Path folder;

    private SampleStore store;
    private Session session;
    private LiveRows rows;

    @BeforeEach
    void open() throws Exception {
        Robot.start();
        store = SampleStore.open(folder.resolve("store.db"));
        var state = store.load(Shop.document(), Shop.rows()).join();
        session = new Session(Shop.document());
        rows = Robot.fx(() -> new LiveRows(session, store, state));
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private static <T> T wait(Supplier<CompletableFuture<T>> work) throws Exception {
        return Robot.fx(work::get).get(60, TimeUnit.SECONDS);
    }

    /// Waits until the store has done what it was asked for, and the window knows.
    private void settle() throws Exception {
        wait(() -> rows.rows(Shop.ORDERS, List.of()));
    }

    private RowEdit orphan() {
        Table orders = Shop.document().schema().table(Shop.ORDERS);
        ColumnId customer = orders.foreignKeys().getFirst().columns().getFirst();
        return new RowEdit.Update(Shop.ORDERS, 1, Map.of(customer, new Value.Int(999)));
    }

    private long open(String what) {
        return rows.state()
                .get()
                .working()
                .orElseThrow(() -> new AssertionError(what))
                .allOpen();
    }

    @Test
    void d4_a_working_transaction_is_one_step_and_undo_inside_takes_back_one_edit() throws Exception {
        wait(rows::defer);
        wait(() -> rows.perform(orphan()));
        assertThat(open("after the edit")).isEqualTo(1);
        assertThat(wait(rows::commit)).isInstanceOf(CommitOutcome.Held.class);
        Robot.fx(() -> {
            session.undo();
            return 0;
        });
        settle();
        assertThat(open("after undo")).isZero();
        wait(() -> rows.perform(new RowEdit.Delete(Shop.SHIPPERS, List.of(99L))));
        assertThat(wait(rows::commit)).isInstanceOf(CommitOutcome.Committed.class);
        assertThat(rows.state().get().working()).isEmpty();
        assertThat(session.history().lastDone()).isEmpty();
    }

    @Test
    void d4_the_design_waits_for_the_working_transaction() throws Exception {
        List<String> told = new ArrayList<>();
        session.observeRefusals(told::add);
        wait(rows::defer);
        Robot.fx(() -> {
            session.perform(RENAMING);
            return 0;
        });
        assertThat(told).containsExactly("Commit or discard the working transaction first.");
        assertThat(session.document()).isEqualTo(Shop.document());
        wait(rows::discard);
        Robot.fx(() -> {
            session.perform(RENAMING);
            return 0;
        });
        settle();
        assertThat(session.document().schema().table(Shop.ORDERS).name()).isEqualTo("purchases");
        assertThat(rows.state().get().step())
                .isEqualTo(session.history().lastDone().orElseThrow().number());
    }
}
