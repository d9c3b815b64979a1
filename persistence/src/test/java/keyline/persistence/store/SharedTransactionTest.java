package keyline.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import keyline.model.Deferral;
import keyline.model.Document;
import keyline.model.ReferentialAction;
import keyline.model.edit.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Edits of rows that wait one behind the other, which the store takes into one transaction.
class SharedTransactionTest {

    @TempDir
    Path folder;

    private Driven driven;
    private Document document;
    private final Deque<Step> steps = new ArrayDeque<>();
    private long number = 100;

    @BeforeEach
    void open() {
        driven = new Driven(folder);
        driven.sketch.table("customers", "id int pk", "name varchar(10)");
        driven.sketch.table("orders", "id int pk", "customer int");
        driven.sketch.reference("orders(customer) -> customers(id)");
        driven.follow();
        document = driven.sketch.document();
    }

    @AfterEach
    void close() {
        driven.check();
        driven.close();
    }

    /// Makes sure that all of `asking` stands in the store's queue before the first of it is done.
    private <T> List<T> queued(List<Supplier<CompletableFuture<T>>> asking) {
        CompletableFuture<Boolean> gate = new CompletableFuture<>();
        CompletableFuture<Boolean> busy = driven.store.export(_ -> gate.join());
        List<CompletableFuture<T>> futures = asking.stream().map(Supplier::get).toList();
        gate.complete(true);
        assertThat(Driven.get(busy)).isTrue();
        return futures.stream().map(Driven::get).toList();
    }

    private Step step() {
        Step step = new Step(++number, "Edit", document, document);
        steps.addFirst(step);
        return step;
    }

    private Supplier<CompletableFuture<RowOutcome>> insert(String table, Object... values) {
        RowEdit edit = driven.insertion(table, values);
        return () -> driven.store.edit(step(), edit);
    }

    private Supplier<CompletableFuture<RowOutcome>> customer(long id) {
        return insert("customers", id, "c" + id);
    }

    private void become(StoreState state) {
        driven.state = state;
    }

    private void become(List<RowOutcome> outcomes) {
        for (RowOutcome outcome : outcomes) {
            if (outcome instanceof RowOutcome.Accepted accepted) {
                become(accepted.state());
            }
        }
    }

    private long onDisk(String table) {
        String sql = "SELECT count(*) FROM "
                + Physical.quoted(driven.sketch.table(table).id());
        try (StoreCopy copy = new StoreCopy(driven.file)) {
            Connection connection = copy.connection();
            return Long.parseLong(Soundness.list(connection, sql).getFirst());
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void edits_that_wait_together_are_on_disk_together_before_the_first_of_them_is_said_to_be_done() {
        List<Long> seen = queued(LongStream.rangeClosed(1, 3)
                .mapToObj(this::customer)
                .<Supplier<CompletableFuture<Long>>>map(asked ->
                        () -> asked.get().thenApply(outcome -> {
                            become(List.of(outcome));
                            return onDisk("customers");
                        }))
                .toList());

        assertThat(seen).containsExactly(3L, 3L, 3L);
    }

    @Test
    void edits_that_waited_together_are_undone_and_redone_one_by_one() {
        become(queued(LongStream.rangeClosed(1, 250).mapToObj(this::customer).toList()));
        String full = driven.contents();
        List<Step> made = List.copyOf(steps);

        become(Driven.get(driven.store.undo(made.getFirst())));
        assertThat(driven.rows("customers")).hasSize(249);
        become(queued(made.stream()
                        .skip(1)
                        .<Supplier<CompletableFuture<StoreState>>>map(step -> () -> driven.store.undo(step))
                        .toList())
                .getLast());
        assertThat(driven.rows("customers")).isEmpty();
        become(queued(made.reversed().stream()
                        .<Supplier<CompletableFuture<StoreState>>>map(step -> () -> driven.store.redo(step))
                        .toList())
                .getLast());
        assertThat(driven.contents()).isEqualTo(full);
    }

    @Test
    void an_edit_that_is_refused_takes_none_along_that_waited_with_it() {
        List<RowOutcome> made = queued(List.of(customer(1), insert("orders", 1, 99), insert("orders", 2, 1)));
        become(made);

        assertThat(made.get(1))
                .isInstanceOfSatisfying(
                        RowOutcome.Refused.class,
                        refused -> assertThat(refused.refusal().message())
                                .isEqualTo("No customer has id 99 (fk_orders_customers)."));
        assertThat(driven.rows("orders")).containsExactly("1: 2, 1");
        assertThat(driven.rows("customers")).containsExactly("1: 1, 'c1'");
    }

    @Test
    void an_edit_that_breaks_a_deferred_foreign_key_is_not_saved_by_the_one_that_waits_behind_it() {
        driven.sketch.table("notes", "id int pk", "customer int");
        driven.sketch.reference(
                "notes(customer) -> customers(id)",
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION,
                Deferral.INITIALLY_DEFERRED);
        driven.follow();
        document = driven.sketch.document();
        driven.insert("customers", 1, "c1");
        driven.insert("notes", 1, 1);

        List<RowOutcome> made = queued(List.of(insert("notes", 2, 7), customer(7)));
        become(made);

        assertThat(made.getFirst()).isInstanceOf(RowOutcome.Refused.class);
        assertThat(driven.rows("notes")).containsExactly("1: 1, 1");
    }

    @Test
    void what_is_cancelled_in_the_queue_leaves_the_others_alone() {
        List<Supplier<CompletableFuture<RowOutcome>>> asking = new ArrayList<>();
        asking.add(customer(1));
        asking.add(() -> {
            CompletableFuture<RowOutcome> given = customer(2).get();
            assertThat(given.cancel(true)).isTrue();
            steps.removeFirst();
            return customer(3).get();
        });
        become(queued(asking));

        assertThat(driven.rows("customers")).containsExactly("1: 1, 'c1'", "2: 3, 'c3'");
    }
}
