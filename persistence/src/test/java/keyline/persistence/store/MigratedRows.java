package keyline.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Rows whose design changes: each test ends by undoing all of its steps, and doing them again.
abstract class MigratedRows {

    @TempDir
    Path folder;

    Driven store;

    @BeforeEach
    void open() {
        store = new Driven(folder);
        store.sketch.table("p", "id int pk", "name text", "size double");
        store.sketch.table("c", "id int pk", "pid int");
        store.follow();
        store.insert("p", 1, "one", 1.0);
        store.insert("p", 2, "2", 2.5);
        store.insert("p", 3);
        store.insert("c", 10, 1);
        store.insert("c", 11, 9);
        store.insert("c", 12);
    }

    @AfterEach
    void close() {
        store.check();
        String last = store.contents();
        int steps = 0;
        while (store.undo()) {
            store.check();
            steps++;
        }
        assertThat(store.state.allRows()).isZero();
        for (int i = 0; i < steps; i++) {
            store.redo();
            store.check();
        }
        assertThat(store.contents()).isEqualTo(last);
        store.close();
    }
}
