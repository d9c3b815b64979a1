package keyline.persistence.store;

import static keyline.persistence.store.Driven.NULL;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import keyline.model.ColumnId;
import keyline.persistence.store.PendingRemedy.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Customers and orders whose design comes to ask for more than their rows keep, and remedies for that.
abstract class RemediedRows {

    @TempDir
    Path folder;

    Driven store;

    @BeforeEach
    void open() {
        store = new Driven(folder);
        store.sketch.table("customers", "id int pk", "name varchar(20)", "email varchar(40)");
        store.sketch.table("orders", "id int pk", "customer_id int", "state varchar(10) default new");
        store.follow();
        store.insert("customers", 1, "Ada", "ada@x");
        store.insert("customers", 2, "Bob", NULL);
        store.insert("orders", 10, 1);
        store.insert("orders", 11, 7);
        store.insert("orders", 12, 8);
        store.insert("orders", 13, 8);
    }

    @AfterEach
    void close() {
        store.check();
        store.close();
    }

    Pending pending() {
        assertThat(store.state.pending()).hasSize(1);
        return store.state.pending().getFirst();
    }

    List<PendingRemedy> remedies() {
        return Driven.get(store.store.remedies(pending()));
    }

    PendingRemedy remedy(Kind kind) {
        return remedies().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    static Cure cure(PendingRemedy remedy) {
        return ((PendingRemedy.OfRows) remedy.change()).cure();
    }

    ColumnId column(String table, String name) {
        return store.sketch.column(store.sketch.table(table), name);
    }

    /// Makes the cure, then undoes and redoes it: nothing is pending after it, everything is as before in between.
    void cures(Cure cure) {
        String before = store.contents();
        StoreState pending = store.state;
        store.accepted(cure);
        assertThat(store.state.pending()).isEmpty();
        String after = store.contents();
        store.undo();
        assertThat(store.contents()).isEqualTo(before);
        assertThat(store.state.pending()).isEqualTo(pending.pending());
        store.redo();
        assertThat(store.contents()).isEqualTo(after);
        assertThat(store.state.pending()).isEmpty();
    }

    List<String> obstacles() {
        return remedies().stream()
                .flatMap(remedy -> remedy.obstacle().stream().map(sentence -> remedy.kind() + ": " + sentence))
                .toList();
    }
}
