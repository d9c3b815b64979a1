package keyline.persistence.store;

import static keyline.model.ReferentialAction.CASCADE;
import static keyline.model.ReferentialAction.NO_ACTION;
import static keyline.model.ReferentialAction.RESTRICT;
import static keyline.model.ReferentialAction.SET_NULL;
import static keyline.persistence.store.Driven.all;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Document;
import keyline.model.ReferentialAction;
import keyline.model.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CascadePreviewTest {

    @TempDir
    Path folder;

    private Driven store;
    private String before = "";

    @BeforeEach
    void open() {
        store = new Driven(folder);
        store.sketch.table("customers", "id int pk");
        store.sketch.table("orders", "id int pk", "customer int");
        store.sketch.table("lines", "id int pk", "ord int");
        store.sketch.table("notes", "id int pk", "customer int");
        store.sketch.table("bills", "id int pk", "ord int");
        store.sketch.reference("orders(customer) -> customers(id)", CASCADE, CASCADE);
        store.sketch.reference("lines(ord) -> orders(id)", CASCADE, NO_ACTION);
        store.sketch.reference("notes(customer) -> customers(id)", SET_NULL, SET_NULL);
        store.sketch.reference("bills(ord) -> orders(id)", RESTRICT, NO_ACTION);
        store.follow();
        store.insert("customers", 7);
        store.insert("orders", 1, 7);
        store.insert("orders", 2, 7);
        store.insert("lines", 1, 1);
        store.insert("lines", 2, 2);
        store.insert("lines", 3, 2);
        store.insert("notes", 1, 7);
        before = store.contents();
    }

    @AfterEach
    void close() {
        assertThat(store.contents()).isEqualTo(before);
        store.check();
        store.close();
    }

    private List<String> effects(Cascade cascade) {
        return cascade.effects().stream()
                .map(effect -> "%s %s %d %s"
                        .formatted(
                                store.sketch
                                        .document()
                                        .schema()
                                        .table(effect.table())
                                        .name(),
                                effect.kind(),
                                effect.count(),
                                effect.rows()))
                .toList();
    }

    @Test
    void a_deletion_shows_what_it_would_take_along() {
        Cascade cascade = Driven.get(store.store.preview(store.deletion("customers", 1L)));

        assertThat(effects(cascade))
                .containsExactlyInAnyOrder(
                        "customers DELETED 1 [1]",
                        "orders DELETED 2 [1, 2]",
                        "lines DELETED 3 [1, 2, 3]",
                        "notes SET_NULL 1 [1]");
        assertThat(cascade.refusal()).isEmpty();
    }

    @Test
    void a_blocked_deletion_shows_what_blocks_it_and_what_it_would_do() {
        store.insert("bills", 9, 2);
        before = store.contents();
        Cascade cascade = Driven.get(store.store.preview(store.deletion("customers", 1L)));

        assertThat(effects(cascade)).contains("bills BLOCKING 1 [1]", "orders DELETED 2 [1, 2]");
        assertThat(cascade.refusal().orElseThrow().message()).isEqualTo("1 bill refers to order 2 (fk_bills_orders).");
    }

    @Test
    void a_change_of_a_key_shows_what_would_follow() {
        RowEdit.Update update = (RowEdit.Update) store.update("customers", 1, "id", 8);
        Cascade cascade = Driven.get(store.store.preview(update));

        assertThat(effects(cascade))
                .containsExactlyInAnyOrder(
                        "customers CHANGED 1 [1]", "orders CHANGED 2 [1, 2]", "notes SET_NULL 1 [1]");
    }

    @Test
    void x11_a_row_reached_on_two_paths_is_counted_once() {
        store.sketch.column("lines", "customer int");
        store.sketch.reference("lines(customer) -> customers(id)", CASCADE, NO_ACTION);
        store.follow();
        store.accepted(store.update("lines", 1, "customer", 7));
        before = store.contents();
        Cascade cascade = Driven.get(store.store.preview(store.deletion("customers", 1L)));

        assertThat(effects(cascade)).contains("lines DELETED 3 [1, 2, 3]", "lines DELETED 1 [1]");
        assertThat(cascade.tallies())
                .contains(new Cascade.Tally(store.sketch.table("lines").id(), 3, 0));
    }

    @Test
    void x11_another_action_is_tried_without_changing_the_design() {
        Document other = store.sketch.document().with(acting("orders", SET_NULL));
        Cascade cascade = Driven.get(store.store.preview(store.deletion("customers", 1L), other));

        assertThat(effects(cascade))
                .containsExactlyInAnyOrder(
                        "customers DELETED 1 [1]", "orders SET_NULL 2 [1, 2]", "notes SET_NULL 1 [1]");
    }

    @Test
    void x11_an_action_that_refuses_is_tried_too() {
        Document other = store.sketch.document().with(acting("orders", RESTRICT));
        Cascade cascade = Driven.get(store.store.preview(store.deletion("customers", 1L), other));

        assertThat(cascade.refusal().orElseThrow().message())
                .isEqualTo("2 orders refer to customer 7 (fk_orders_customers).");
        assertThat(effects(cascade)).contains("customers DELETED 1 [1]", "orders BLOCKING 2 [1, 2]");
    }

    private Table acting(String child, ReferentialAction onDelete) {
        Table table = store.sketch.table(child);
        ForeignKey key = table.foreignKeys().getFirst();
        return table.with(key.withActions(onDelete, key.onUpdate()));
    }

    @Test
    void x11_a_chain_too_long_for_one_statement_says_so() {
        store.sketch.table("tasks", "id int pk", "after int");
        store.sketch.reference("tasks(after) -> tasks(id)", CASCADE, NO_ACTION);
        store.follow();
        store.insert("tasks", 1);
        for (int i = 2; i <= 1200; i++) {
            store.insert("tasks", i, i - 1);
        }
        before = store.contents();
        Cascade cascade = Driven.get(store.store.preview(store.deletion("tasks", 1L)));

        assertThat(cascade.refusal().orElseThrow().message()).contains("more than 1,000 rows long");
    }

    @Test
    void x11_a_ring_of_rows_goes_as_a_whole() {
        store.sketch.table("ring", "id int pk", "next int");
        store.sketch.reference("ring(next) -> ring(id)", CASCADE, NO_ACTION);
        store.follow();
        store.insert("ring", 1);
        store.insert("ring", 2, 1);
        store.accepted(store.update("ring", 1, "next", 2));
        before = store.contents();
        Cascade cascade = Driven.get(store.store.preview(store.deletion("ring", 1L)));

        assertThat(effects(cascade)).containsExactly("ring DELETED 1 [1]", "ring DELETED 1 [2]");
    }

    @Test
    void the_rows_of_an_effect_can_be_read() {
        RowQuery query =
                new RowQuery(store.sketch.table("lines").id(), List.of(new RowQuery.Rows(List.of(3L, 1L))), List.of());
        RowPage page = Driven.get(store.store.page(query, 0, 10));

        assertThat(page.total()).isEqualTo(2);
        assertThat(page.rows()).extracting(Row::id).containsExactly(1L, 3L);
    }

    @Test
    void a_preview_leaves_the_keys_of_the_children_in_force() {
        Driven.get(store.store.preview(store.deletion("customers", 1L)));

        assertThat(store.refused(store.insertion("lines", 3, 1)).reason()).isEqualTo(Refusal.Reason.DUPLICATE);
    }

    @Test
    void a_deletion_of_many_rows_names_the_first_hundred_of_each_kind() {
        store.accepted(all(LongStream.rangeClosed(10, 309)
                .mapToObj(id -> store.insertion("lines", id, id % 2 + 1))
                .toArray(RowEdit[]::new)));
        before = store.contents();
        Cascade cascade = Driven.get(store.store.preview(store.deletion("customers", 1L, 99L)));

        assertThat(cascade.effects()).extracting(Cascade.Effect::count).containsExactlyInAnyOrder(1L, 2L, 303L, 1L);
        assertThat(cascade.effects().getLast().rows()).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void a_preview_is_no_step() {
        Driven.get(store.store.preview(store.deletion("customers", 1L)));
        store.undo();

        assertThat(store.rows("notes")).isEmpty();
        store.redo();
    }
}
