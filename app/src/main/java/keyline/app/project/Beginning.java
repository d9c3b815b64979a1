package keyline.app.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import keyline.app.job.Later;
import keyline.app.job.Progress;
import keyline.model.Document;
import keyline.model.edit.History;
import keyline.model.edit.Step;
import keyline.persistence.read.Input;
import keyline.persistence.recovery.WorkingStore;
import keyline.persistence.recovery.WorkingStores;
import keyline.persistence.store.SampleStore;
import keyline.persistence.store.StoreState;

/// Begins the work with a project that was read: its store takes up the rows while the design is laid out and got ready
/// to be shown.
///
/// @param progress of the job that it is part of
record Beginning(WorkingStores works, Staging staging, Progress progress) {

    private static final long FIRST_STEP = 1;

    /// For a project that is read before there is a window to show it.
    static Beginning unseen(WorkingStores works) {
        return new Beginning(works, Staging.NONE, Progress.UNSEEN);
    }

    /// Begins; when that fails, or is cancelled, nothing is left.
    ///
    /// @param file the project file that it was read from, nothing for what another program wrote
    /// @param sources the files of other programs
    Opened of(Input input, Optional<Path> file, List<Path> sources) throws IOException {
        long saved = input.kind().isEmpty() ? 0 : Opened.UNSAVED;
        WorkingStore place = works.begin();
        try {
            place.saved(file, saved);
            SampleStore store = place.open();
            try {
                return of(input, new Ground(place, store, file, saved, sources));
            } catch (RuntimeException e) {
                store.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            input.close();
            place.discard();
            throw e;
        }
    }

    private record Ground(WorkingStore place, SampleStore store, Optional<Path> file, long saved, List<Path> sources) {}

    private Opened of(Input input, Ground ground) {
        Document read = input.project().document();
        Document arranged = staged(input, read);
        CompletableFuture<StoreState> loading =
                ground.store.load(read, input.project().rows());
        Later.then(loading, _ -> close(input), _ -> close(input));
        History history = History.empty();
        if (isOther(arranged, read)) {
            Step step = new Step(FIRST_STEP, Staging.LABEL, read, arranged);
            history = history.with(step);
            loading = both(loading, ground.store.follow(step));
        }
        return new Opened(
                ground.place,
                ground.store,
                loading,
                arranged,
                history,
                ground.file,
                ground.saved,
                Reading.of(ground.sources, input));
    }

    /// The second waits for the first; cancelled, they both are.
    private static CompletableFuture<StoreState> both(
            CompletableFuture<StoreState> loading, CompletableFuture<StoreState> following) {
        CompletableFuture<StoreState> both = loading.thenCombine(following, (_, state) -> state);
        Later.then(both, _ -> {}, _ -> {
            following.cancel(true);
            loading.cancel(true);
        });
        return both;
    }

    @SuppressWarnings("ReferenceEquality") // a document without a change is the same object
    private static boolean isOther(Document arranged, Document read) {
        return arranged != read;
    }

    private Document staged(Input input, Document read) {
        if (input.kind().isEmpty()) {
            staging.ready(read);
            return read;
        }
        return staging.arranged(read, progress);
    }

    private static void close(Input input) {
        try {
            input.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
