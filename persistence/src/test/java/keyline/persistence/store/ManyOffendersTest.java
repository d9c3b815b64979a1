package keyline.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import keyline.model.Value;
import keyline.persistence.store.PendingRemedy.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Remedies where more rows break a foreign key than are tried before they are asked for.
class ManyOffendersTest {

    private static final long ORDERS = 200_000;

    @TempDir
    Path folder;

    private Driven store;

    /// Every order looks for a customer in vain, and the last one has a receipt.
    @BeforeEach
    void fill() {
        store = new Driven(folder);
        store.sketch.table("customers", "id int pk", "name text");
        store.sketch.table("orders", "id int pk", "customer int");
        store.sketch.table("receipts", "id int pk", "paid int");
        store.sketch.reference("receipts(paid) -> orders(id)");
        store.fill((table, row) -> {
            switch (table.name()) {
                case "orders" ->
                    LongStream.rangeClosed(1, ORDERS)
                            .forEach(id -> row.accept(List.of(new Value.Int(id), new Value.Int(id % 1_000))));
                case "receipts" -> row.accept(List.of(new Value.Int(1), new Value.Int(ORDERS)));
                default -> {}
            }
        });
        store.sketch.reference("orders(customer) -> customers(id)");
        store.follow();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Pending pending() {
        return store.state.pending().getFirst();
    }

    private List<PendingRemedy> remedies() {
        return Driven.get(store.store.remedies(pending()));
    }

    private PendingRemedy remedy(Kind kind) {
        return remedies().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> obstacle(PendingRemedy remedy) {
        return Driven.get(store.store.tried(remedy)).obstacle();
    }

    @Test
    void t11_a_remedy_that_one_of_200_000_rows_stands_against_says_which() {
        assertThat(pending().offenders()).isEqualTo(ORDERS);
        List<PendingRemedy> remedies = remedies();
        assertThat(remedies).extracting(PendingRemedy::obstacle).containsOnly(Optional.empty());

        assertThat(obstacle(remedy(Kind.DELETE))).contains("1 receipt refers to order 200000 (fk_receipts_orders).");
        assertThat(obstacle(remedy(Kind.CLEAR))).isEmpty();
        assertThat(remedies()).isEqualTo(remedies);
    }

    @Test
    void t11_giving_up_a_trial_leaves_everything_as_it_was() {
        List<PendingRemedy> remedies = remedies();
        CompletableFuture<PendingRemedy> trial = store.store.tried(remedy(Kind.CLEAR));
        trial.cancel(true);

        assertThat(remedies()).isEqualTo(remedies);
        assertThat(Driven.get(store.store.offenders(pending(), 0, 1)).total()).isEqualTo(ORDERS);
        store.accepted(cure(remedy(Kind.CLEAR)));
        assertThat(store.state.pending()).isEmpty();
    }

    private static Cure cure(PendingRemedy remedy) {
        return ((PendingRemedy.OfRows) remedy.change()).cure();
    }
}
