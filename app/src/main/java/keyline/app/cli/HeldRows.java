package keyline.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import keyline.persistence.file.Project;
import keyline.persistence.store.OffencePage;
import keyline.persistence.store.Pending;
import keyline.persistence.store.PendingRemedy;
import keyline.persistence.store.SampleStore;
import keyline.persistence.store.StoreState;

/// The rows of a project in a store for the time of a command, so that SQLite itself says what they break.
final class HeldRows implements AutoCloseable {

    private static final int MOST_SHOWN = 100;

    private final Path folder;
    private final SampleStore store;
    private final StoreState state;

    private HeldRows(Path folder, SampleStore store, StoreState state) {
        this.folder = folder;
        this.store = store;
        this.state = state;
    }

    /// Puts the rows into a store.
    static HeldRows of(Project project) throws IOException {
        Path folder = Files.createTempDirectory("keyline-");
        SampleStore store = SampleStore.open(folder.resolve("rows.db"));
        try {
            return new HeldRows(folder, store, wait(store.load(project.document(), project.rows())));
        } catch (IOException e) {
            remove(store, folder);
            throw e;
        }
    }

    StoreState state() {
        return state;
    }

    /// The first hundred of the rows that break a rule.
    OffencePage offences(Pending pending) throws IOException {
        return wait(store.offences(pending, 0, MOST_SHOWN));
    }

    /// What can be done about them.
    List<PendingRemedy> remedies(Pending pending) throws IOException {
        List<PendingRemedy> remedies = new ArrayList<>(wait(store.remedies(pending)));
        if (pending.offenders() > PendingRemedy.MOST_TRIED) {
            for (int i = 0; i < remedies.size(); i++) {
                remedies.set(i, wait(store.tried(remedies.get(i))));
            }
        }
        return remedies;
    }

    private static <T> T wait(CompletableFuture<T> future) throws IOException {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        }
    }

    @Override
    public void close() throws IOException {
        remove(store, folder);
    }

    private static void remove(SampleStore store, Path folder) throws IOException {
        store.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
