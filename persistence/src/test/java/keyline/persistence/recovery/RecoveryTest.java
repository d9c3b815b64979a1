package keyline.persistence.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.Value;
import keyline.model.edit.Step;
import keyline.model.example.Shop;
import keyline.persistence.ForkedProgram;
import keyline.persistence.store.RowQuery;
import keyline.persistence.store.SampleStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryTest {

    private static final int SHIPPERS = 3;

    @TempDir
    private Path state;

    /// Design and rows of one step are there together, or not at all.
    @ParameterizedTest
    @ValueSource(ints = {4, 23, 60})
    void work_survives_kill_9_up_to_the_last_finished_step(int steps) throws Exception {
        Process program = new ForkedProgram(KilledProgram.class, List.of())
                .with(state.toString())
                .start();
        int said = 0;
        try (BufferedReader output = program.inputReader()) {
            while (said < steps) {
                said = Integer.parseInt(output.readLine());
            }
            // Unlike Process.destroyForcibly, this leaves the output to be read.
            program.toHandle().destroyForcibly();
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said = Integer.parseInt(line);
            }
        }

        List<Recoverable> found = new WorkingStores(state).recoverable();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().project()).map(Path::getFileName).contains(Path.of("shop.keyline"));
        assertThat(found.getFirst().size()).isPositive();
        Recovered recovered = found.getFirst().open();
        try (SampleStore store = recovered.store()) {
            int last = (int) recovered.history().done().getLast().number();
            assertThat(last).isBetween(said, said + 1);
            assertThat(recovered.document()).isEqualTo(documentAfter(last));
            assertThat(recovered.state().rowsOf(Shop.SHIPPERS)).isEqualTo(SHIPPERS + last / 2);
            assertThat(ownValues(store, recovered.document())).isEqualTo(last / 4);

            undoAll(store, recovered.history().done());
        }
    }

    /// How many shippers have a value in the column that came with them.
    private static long ownValues(SampleStore store, Document document) {
        Table shippers = document.schema().table(Shop.SHIPPERS);
        return store.page(RowQuery.all(Shop.SHIPPERS), 0, 1_000).join().rows().stream()
                .filter(row -> row.values().get(0) instanceof Value.Int(long id)
                        && IntStream.range(0, shippers.columns().size())
                                .anyMatch(i -> shippers.columns().get(i).name().equals("c" + (id - 1_000))
                                        && row.values().get(i).equals(new Value.Text("v" + (id - 1_000)))))
                .count();
    }

    /// The recovered history takes the document and the rows back to the beginning.
    private static void undoAll(SampleStore store, List<Step> done) {
        assertThat(done.getFirst().before()).isEqualTo(Shop.document());
        long rows = 0;
        for (Step step : done.reversed()) {
            rows = store.undo(step).join().rowsOf(Shop.SHIPPERS);
        }
        assertThat(rows).isEqualTo(SHIPPERS);
    }

    private static Document documentAfter(int last) {
        Document document = Shop.document();
        for (int number = 1; number <= last; number++) {
            document = KilledProgram.step(number, document).after();
        }
        return document;
    }

    @Test
    void what_was_undone_can_be_redone_after_a_recovery() throws IOException {
        Document before = Shop.document();
        Step first = KilledProgram.step(1, before);
        Step second = KilledProgram.step(3, first.after());
        work(store -> {
            store.follow(first).join();
            store.follow(second).join();
            store.undo(second).join();
        });

        Recovered recovered = new WorkingStores(state).recoverable().getFirst().open();
        try (SampleStore store = recovered.store()) {
            assertThat(recovered.document()).isEqualTo(first.after());
            assertThat(recovered.history().lastDone()).contains(first);
            assertThat(recovered.history().nextToRedo()).contains(second);
            store.redo(second).join();
        }

        Recovered again = new WorkingStores(state).recoverable().getFirst().open();
        try (SampleStore _ = again.store()) {
            assertThat(again.document()).isEqualTo(second.after());
            assertThat(again.history().done()).containsExactly(first, second);
        }
    }

    @Test
    void work_that_was_saved_is_not_offered() throws IOException {
        Step step = KilledProgram.step(1, Shop.document());
        WorkingStore place = work(store -> store.follow(step).join());
        assertThat(new WorkingStores(state).recoverable()).hasSize(1);

        place.saved(Optional.of(Path.of("shop.keyline")), step.number());

        assertThat(new WorkingStores(state).recoverable()).isEmpty();
        assertThat(state.resolve("work")).isDirectoryNotContaining(Files::isDirectory);
    }

    @Test
    void work_whose_last_steps_were_undone_up_to_the_saved_one_is_not_offered() throws IOException {
        Step first = KilledProgram.step(1, Shop.document());
        Step second = KilledProgram.step(2, first.after());
        WorkingStore place = work(store -> {
            store.follow(first).join();
            store.edit(second, KilledProgram.row(2, second.after())).join();
            store.undo(second).join();
        });
        place.saved(Optional.empty(), second.number());
        assertThat(new WorkingStores(state).recoverable()).hasSize(1);

        place.saved(Optional.empty(), first.number());

        assertThat(new WorkingStores(state).recoverable()).isEmpty();
    }

    @Test
    void work_that_is_open_is_not_offered() throws IOException {
        WorkingStore place = new WorkingStores(state).begin();
        try (SampleStore store = place.open()) {
            store.load(Shop.document(), Shop.rows()).join();
            store.follow(KilledProgram.step(1, Shop.document())).join();

            assertThat(new WorkingStores(state).recoverable()).isEmpty();
        }
        assertThat(new WorkingStores(state).recoverable()).hasSize(1);
    }

    @Test
    void work_tells_when_it_was_changed_last_however_often_it_is_looked_at() throws IOException {
        Instant end = Instant.now().minus(2, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        WorkingStore place = new WorkingStores(state).begin();
        try (SampleStore store = place.open()) {
            store.load(Shop.document(), Shop.rows()).join();
            store.follow(KilledProgram.step(1, Shop.document())).join();
            copyAged(state.resolve("work"), state.resolve("killed/work"), end);
        }

        WorkingStores killed = new WorkingStores(state.resolve("killed"));
        assertThat(killed.recoverable()).extracting(Recoverable::time).containsExactly(end);
        assertThat(killed.recoverable()).extracting(Recoverable::time).containsExactly(end);
    }

    /// What a program leaves behind that is killed now.
    private static void copyAged(Path from, Path to, Instant time) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                    Files.setLastModifiedTime(copy, FileTime.from(time));
                }
            }
        }
    }

    @Test
    void a_damaged_store_is_offered_and_says_what_is_wrong() throws IOException {
        work(store -> store.follow(KilledProgram.step(1, Shop.document())).join());
        Path folder = new WorkingStores(state).recoverable().getFirst().folder();
        Files.writeString(WorkingStore.file(folder), "this was a database once");

        Recoverable broken = new WorkingStores(state).recoverable().getFirst();

        assertThatThrownBy(broken::open)
                .isInstanceOf(IOException.class)
                .hasMessage("The work can't be recovered: file is not a database");
        broken.discard();
        assertThat(state.resolve("work")).isDirectoryNotContaining(Files::isDirectory);
    }

    @Test
    void a_place_whose_store_is_about_to_be_made_is_left_alone() throws IOException {
        WorkingStore place = new WorkingStores(state).begin();

        assertThat(new WorkingStores(state).recoverable()).isEmpty();

        place.open().close();
    }

    @Test
    void nobody_else_can_read_the_work() throws IOException {
        work(store -> store.follow(KilledProgram.step(1, Shop.document())).join());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(state.resolve("work"))))
                .isEqualTo("rwx------");
    }

    private interface Work {
        void on(SampleStore store);
    }

    private WorkingStore work(Work work) throws IOException {
        WorkingStore place = new WorkingStores(state).begin();
        try (SampleStore store = place.open()) {
            store.load(Shop.document(), Shop.rows()).join();
            work.on(store);
        }
        return place;
    }
}
