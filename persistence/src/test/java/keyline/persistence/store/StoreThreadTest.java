package keyline.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Reads that would never end unless they were stopped.
@Timeout(120)
class StoreThreadTest {

    private static final String ENDLESS =
            "WITH RECURSIVE series(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM series) SELECT n FROM series";

    @TempDir
    Path folder;

    private Database database;
    private StoreThread thread;
    private final CountDownLatch reading = new CountDownLatch(1);

    @BeforeEach
    void open() throws SQLException {
        database = new Database(folder.resolve("store.db"));
        thread = new StoreThread(database, _ -> false);
    }

    @AfterEach
    void close() throws SQLException {
        thread.close();
        database.close();
    }

    private boolean readOn() throws SQLException {
        database.scan(ENDLESS, _ -> reading.countDown());
        return true;
    }

    private int answer() {
        return Driven.get(thread.submit(() -> 42));
    }

    @Test
    void a_read_that_nobody_waits_for_is_stopped_by_what_is_asked_for_next() throws Exception {
        thread.spare(this::readOn);
        reading.await();
        assertThat(answer()).isEqualTo(42);
    }

    @Test
    void a_read_that_nobody_waits_for_never_begins_when_there_is_something_else_to_do() throws Exception {
        CompletableFuture<Boolean> gate = new CompletableFuture<>();
        var _ = thread.submit(gate::join);
        thread.spare(this::readOn);
        CompletableFuture<Integer> asked = thread.submit(() -> 42);
        gate.complete(true);
        assertThat(Driven.get(asked)).isEqualTo(42);
        assertThat(reading.getCount()).isOne();
    }

    @Test
    void a_read_that_is_cancelled_stops() throws Exception {
        CompletableFuture<Boolean> read = thread.submit(this::readOn);
        reading.await();
        read.cancel(true);
        assertThat(answer()).isEqualTo(42);
        assertThatThrownBy(read::join).isInstanceOf(CancellationException.class);
    }

    @Test
    void after_it_stopped_the_store_goes_on_as_before() throws Exception {
        database.run("CREATE TABLE kept(n INTEGER)");
        database.change("INSERT INTO kept VALUES (?)", 7);
        CompletableFuture<Boolean> read = thread.submit(this::readOn);
        reading.await();
        read.cancel(true);
        assertThat(Driven.get(thread.submit(() -> database.change("INSERT INTO kept VALUES (?)", 8))))
                .isOne();
        assertThat(Driven.get(thread.submit(() -> database.numbers("SELECT n FROM kept"))))
                .containsExactly(7L, 8L);
    }

    @Test
    void it_stops_within_a_working_transaction_too_and_leaves_that_open() throws Exception {
        database.run("CREATE TABLE kept(n INTEGER)");
        database.run("BEGIN");
        database.change("INSERT INTO kept VALUES (7)");
        database.finishStatements();
        CompletableFuture<Boolean> read = thread.submit(this::readOn);
        reading.await();
        read.cancel(true);
        assertThat(Driven.get(thread.submit(() -> database.number("SELECT n FROM kept"))))
                .isEqualTo(7);
        database.commit();
    }
}
