package keyline.persistence.store;

import static keyline.model.ReferentialAction.CASCADE;
import static keyline.model.ReferentialAction.NO_ACTION;
import static keyline.model.ReferentialAction.RESTRICT;
import static keyline.model.ReferentialAction.SET_NULL;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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
    void a_preview_is_no_step() {
        Driven.get(store.store.preview(store.deletion("customers", 1L)));
        store.undo();

        assertThat(store.rows("notes")).isEmpty();
        store.redo();
    }
}
