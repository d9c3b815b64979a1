package keyline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import keyline.app.arrange.SceneStaging;
import keyline.app.bench.SyntheticSchema;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.job.Jobs;
import keyline.app.job.Progress;
import keyline.app.project.Staging;
import keyline.model.Document;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.Dialects;
import keyline.model.problem.Problems;
import keyline.persistence.read.Input;
import keyline.persistence.read.Inputs;

/// Imports a made-up script that nobody sees, soon after the window has opened and while nothing else goes on: loading
/// and compiling the program is most of what a first import takes, and that is done then. FX thread only.
final class WarmUp {

    private static final Duration IDLE = Duration.seconds(1);
    private static final int TABLES = 600;
    private static final int ROUNDS = 4;
    private static final String DIALECT = "postgresql";
    private static final String HEAD = "-- PostgreSQL database dump\n";

    private final Staging staging;
    private final Jobs jobs;
    private final CompletableFuture<Document> done = new CompletableFuture<>();

    private WarmUp(Staging staging, Jobs jobs) {
        this.staging = staging;
        this.jobs = jobs;
    }

    /// Begins when none of the jobs has anything to do.
    ///
    /// @param seen the scene of the window, which stays as it is
    /// @return what comes of the script
    static CompletableFuture<Document> beside(CanvasScene seen, Jobs jobs) {
        WarmUp warmUp = new WarmUp(new SceneStaging(seen.another()), jobs);
        warmUp.waitForRest();
        return warmUp.done;
    }

    private void waitForRest() {
        PauseTransition pause = new PauseTransition(IDLE);
        pause.setOnFinished(_ -> {
            if (jobs.running().isEmpty()) {
                Thread.ofPlatform().daemon().name("warm-up").start(this::run);
            } else {
                waitForRest();
            }
        });
        pause.play();
    }

    private void run() {
        try {
            Document imported = imported();
            for (int i = 1; i < ROUNDS; i++) {
                imported = imported();
            }
            done.complete(imported);
        } catch (IOException | RuntimeException e) {
            done.completeExceptionally(e);
        }
    }

    private Document imported() throws IOException {
        Path script = Files.createTempFile("keyline-", ".sql");
        try {
            Files.writeString(script, HEAD + script());
            try (Input input = Inputs.open(List.of(script), Progress.UNSEEN.doing("Reading"))) {
                Document read = input.project().document();
                Problems.of(read);
                return staging.arranged(read, Progress.UNSEEN);
            }
        } finally {
            Files.delete(script);
        }
    }

    private static String script() {
        return Ddl.script(SyntheticSchema.of(TABLES), Dialects.of(DIALECT).orElseThrow(), DdlOptions.DEFAULT)
                .text();
    }
}
