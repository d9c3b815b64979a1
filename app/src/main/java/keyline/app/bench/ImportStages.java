package keyline.app.bench;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import javafx.collections.ListChangeListener;
import keyline.app.Transition;
import keyline.app.job.Job;
import keyline.persistence.store.StoreState;

/// When the stages of an import end, as the window tells them: its jobs by their titles and by what they are at, its
/// session when it shows the document, its store when it knows the rows. FX thread only but for [#end(Stage)].
final class ImportStages {

    private static final String ROUTING = "Routing";

    private final Map<Stage, CompletableFuture<Long>> ends = new ConcurrentHashMap<>();
    private boolean opened;

    /// What has to be done until a script is a diagram, and what is done beside.
    enum Stage {
        READ,
        LAY_OUT,
        ROUTE,
        STORE,
        PROBLEMS
    }

    /// Follows the next import into this window.
    ImportStages(BenchWindow window) {
        for (Stage stage : Stage.values()) {
            ends.put(stage, new CompletableFuture<>());
        }
        window.jobs().running().addListener((ListChangeListener<Job>) this::follow);
        window.session().observe(transition -> {
            if (transition.cause() == Transition.Cause.OPENED) {
                opened = true;
                ended(Stage.ROUTE);
            }
        });
        window.store().subscribe(this::follow);
    }

    private void follow(ListChangeListener.Change<? extends Job> change) {
        while (change.next()) {
            change.getAddedSubList()
                    .forEach(job -> job.activity().subscribe(what -> {
                        if (what.equals(ROUTING)) {
                            ended(Stage.LAY_OUT);
                        }
                    }));
            change.getRemoved().forEach(this::follow);
        }
    }

    private void follow(Job ended) {
        if (ended.title().startsWith("Read ")) {
            ended(Stage.READ);
        } else if (opened && ended.title().startsWith("Look for problems")) {
            ended(Stage.PROBLEMS);
        }
    }

    private void follow(StoreState state) {
        if (opened && !state.isAwaited()) {
            ended(Stage.STORE);
        }
    }

    private void ended(Stage stage) {
        end(stage).complete(System.nanoTime());
    }

    /// When a stage ends, by the clock of [System#nanoTime()]. Any thread.
    CompletableFuture<Long> end(Stage stage) {
        return Objects.requireNonNull(ends.get(stage));
    }
}
