package keyline.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.Value;
import keyline.model.edit.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFileTest {

    @TempDir
    Path folder;

    private final Sketch sketch = new Sketch();
    private Path file;

    @BeforeEach
    void design() {
        file = folder.resolve("store.db");
        sketch.table("p", "id int pk", "name varchar(3)");
        sketch.table("c", "pid int", "note text");
        sketch.reference("c(pid) -> p(id)");
    }

    private SampleRows rows(int parents) {
        return (table, row) -> {
            for (int i = 1; i <= parents; i++) {
                row.accept(List.of(new Value.Int(table.name().equals("p") ? i : i + 1), new Value.Text("n" + i)));
            }
        };
    }

    @Test
    void rows_are_there_when_the_store_is_opened_again() {
        String before;
        try (Driven store = new Driven(file, sketch.document())) {
            store.insert("p", 1, "one");
            store.insert("c", 1, "of one");
            before = store.contents();
        }
        try (Driven store = new Driven(file, sketch.document())) {
            assertThat(store.contents()).isEqualTo(before);
            assertThat(Driven.get(store.store.steps()))
                    .extracting(StoredStep::number)
                    .containsExactly(1L, 2L);
            assertThat(store.refused(store.insertion("c", 2)).reason()).isEqualTo(Refusal.Reason.NO_PARENT);
            store.check();
        }
    }

    @Test
    void a_step_from_before_can_be_undone_and_redone() throws IOException {
        Step step = new Step(1, "Add", sketch.document(), sketch.document());
        try (Driven store = new Driven(file, sketch.document())) {
            store.insert("p", 1, "one");
        }
        try (SampleStore store = SampleStore.open(file)) {
            Driven.get(store.load(sketch.document()));
            assertThat(Driven.get(store.undo(step)).allRows()).isZero();
        }
        try (SampleStore store = SampleStore.open(file)) {
            Driven.get(store.load(sketch.document()));
            assertThat(Driven.get(store.steps())).containsExactly(new StoredStep(1, "Step 1", StoredStep.Place.UNDONE));
            assertThat(Driven.get(store.redo(step)).allRows()).isEqualTo(1);
        }
    }

    @Test
    void what_a_changed_document_asks_for_is_found_out_at_opening() {
        try (Driven store = new Driven(file, sketch.document())) {
            store.insert("p", 1, "one");
            store.insert("p", 2, "one");
        }
        sketch.unique("p", "name");
        sketch.column("p", "extra int");
        try (Driven store = new Driven(file, sketch.document())) {
            assertThat(store.rows("p")).containsExactly("1: 1, 'one', NULL", "2: 2, 'one', NULL");
            assertThat(store.state.pending()).extracting(Pending::offenders).containsExactly(2L);
            store.check();
        }
    }

    @Test
    void rows_from_elsewhere_come_in_whatever_they_break() throws IOException {
        try (SampleStore store = SampleStore.open(file)) {
            StoreState state = Driven.get(store.load(sketch.document(), rows(10)));

            assertThat(state.allRows()).isEqualTo(20);
            assertThat(state.pending()).extracting(Pending::offenders).containsExactly(1L);
            assertThat(state.pending().getFirst().table())
                    .isEqualTo(sketch.table("c").id());
        }
    }

    @Test
    void rows_of_another_type_come_in_and_are_listed() throws IOException {
        SampleRows rows = (table, row) -> {
            if (table.name().equals("p")) {
                row.accept(List.of(new Value.Text("x"), new Value.Text("too long")));
                row.accept(List.of(Value.NULL, Value.NULL));
            }
        };
        try (SampleStore store = SampleStore.open(file)) {
            StoreState state = Driven.get(store.load(sketch.document(), rows));

            assertThat(state.pending()).hasSize(3).allMatch(pending -> pending.offenders() == 1);
        }
    }

    @Test
    void filling_is_a_step_that_can_be_undone() {
        try (Driven store = new Driven(file, sketch.document())) {
            store.insert("p", 1, "one");
            String before = store.contents();
            Step step = new Step(2, "Import", sketch.document(), sketch.document());
            SampleRows more = (table, row) -> {
                if (table.name().equals("c")) {
                    rows(3).forEach(table, row);
                }
            };
            StoreState filled = Driven.get(store.store.fill(step, more));
            assertThat(filled.pending()).extracting(Pending::offenders).containsExactly(3L);
            String after = store.contents();
            assertThat(Driven.get(store.store.undo(step)).pending()).isEmpty();
            assertThat(store.contents()).isEqualTo(before);
            assertThat(Driven.get(store.store.redo(step)).pending()).isEqualTo(filled.pending());
            assertThat(store.contents()).isEqualTo(after);
        }
    }

    @Test
    void an_export_gets_every_row_in_order() {
        try (Driven store = new Driven(file, sketch.document())) {
            store.accepted(Driven.all(store.insertion("p", 2, "two"), store.insertion("p", 1, "one")));
            List<List<Value>> read = new ArrayList<>();
            Driven.get(store.store.export(rows -> {
                rows.forEach(sketch.table("p"), read::add);
                return true;
            }));
            assertThat(read)
                    .containsExactly(
                            List.of(new Value.Int(2), new Value.Text("two")),
                            List.of(new Value.Int(1), new Value.Text("one")));
        }
    }

    @Test
    void two_programs_do_not_open_the_same_store() throws IOException {
        try (SampleStore _ = SampleStore.open(file)) {
            assertThatThrownBy(() -> SampleStore.open(file))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("Another window has");
        }
        SampleStore.open(file).close();
    }

    @Test
    void only_the_owner_may_read_the_file() throws IOException {
        try (SampleStore _ = SampleStore.open(file)) {
            assertThat(Files.getPosixFilePermissions(file))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        }
    }

    @Test
    void a_file_that_is_no_store_is_an_error_and_is_left_alone() throws IOException {
        Files.writeString(file, "This is a letter, not a database. ".repeat(100));

        assertThatThrownBy(() -> SampleStore.open(file)).isInstanceOf(IOException.class);
        assertThat(Files.readString(file)).startsWith("This is a letter");
    }

    @Test
    void views_triggers_and_tables_of_strangers_are_dropped() throws SQLException {
        try (Driven store = new Driven(file, sketch.document())) {
            store.insert("p", 1, "one");
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t999(a)");
            statement.execute("CREATE VIEW spy AS SELECT 1");
            statement.execute("CREATE TRIGGER evil AFTER DELETE ON t999 BEGIN DELETE FROM t999; END");
        }
        try (Driven store = new Driven(file, sketch.document());
                StoreCopy copy = new StoreCopy(file)) {
            assertThat(store.rows("p")).hasSize(1);
            assertThat(Soundness.list(
                            copy.connection(), "SELECT name FROM sqlite_schema WHERE name IN ('t999', 'spy', 'evil')"))
                    .isEmpty();
        }
    }

    @Test
    void cancelled_work_leaves_nothing_behind() throws IOException {
        try (SampleStore store = SampleStore.open(file)) {
            Driven.get(store.load(sketch.document()));
            CompletableFuture<StoreState> endless = new CompletableFuture<>();
            SampleRows rows = (table, row) -> {
                for (int i = 0; i < 3 || endless.isCancelled(); i++) {
                    row.accept(List.of(new Value.Int(i), new Value.Text("x")));
                    endless.cancel(true);
                }
            };
            Step step = new Step(1, "Fill", sketch.document(), sketch.document());
            CompletableFuture<StoreState> filling = store.fill(step, rows);
            var _ = endless.whenComplete((_, _) -> filling.cancel(true));

            assertThatThrownBy(filling::join).isInstanceOf(CancellationException.class);
            assertThat(Driven.get(store.page(RowQuery.all(sketch.table("p").id()), 0, 10))
                            .total())
                    .isZero();
        }
    }

    @Test
    void the_document_is_kept_in_the_transaction_of_the_step() throws IOException {
        List<String> calls = new ArrayList<>();
        DocumentLog documents = new DocumentLog() {
            @Override
            public void loaded(Connection connection, Document document) {
                calls.add("loaded");
            }

            @Override
            public void moved(Connection connection, Step step, Move move) {
                calls.add(step.number() + " " + move);
            }

            @Override
            public void forgotten(Connection connection, long first, long last) {
                calls.add("forgotten " + first + " to " + last);
            }
        };
        try (SampleStore store = SampleStore.open(file, documents)) {
            Driven.get(store.load(sketch.document()));
            Step step =
                    new Step(1, "Target", sketch.document(), sketch.document().withTarget("sqlite"));
            Step other =
                    new Step(2, "Target", sketch.document(), sketch.document().withTarget("mysql"));
            Driven.get(store.follow(step));
            Driven.get(store.undo(step));
            Driven.get(store.redo(step));
            Driven.get(store.undo(step));
            Driven.get(store.follow(other));
        }
        assertThat(calls)
                .containsExactly("loaded", "1 DONE", "1 UNDONE", "1 REDONE", "1 UNDONE", "forgotten 1 to 1", "2 DONE");
    }
}
