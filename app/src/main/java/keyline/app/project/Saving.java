package keyline.app.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import keyline.app.LiveRows;
import keyline.app.Session;
import keyline.app.job.Work;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.persistence.file.ProjectFile;
import keyline.persistence.recovery.WorkingStore;
import keyline.persistence.store.StoreState;

/// Writes the open project into its file, in a job. FX thread only.
record Saving(Session session, LiveRows rows, Projects.Desk desk, FileStanding standing) {

    Optional<Path> askForFile() {
        String name =
                standing.now().path().map(file -> file.getFileName().toString()).orElse("Untitled.keyline");
        return desk.questions().toSave(name);
    }

    /// Writes the project as it is now.
    ///
    /// @param own its working store
    /// @param taken when the store has its rows, which is waited for
    /// @param then goes on when all is written
    void write(Path file, WorkingStore own, CompletableFuture<StoreState> taken, Runnable then) {
        Document document = session.document();
        long step = standing.lastStep();
        Work<Instant> work = _ -> {
            taken.join();
            rows.store().export(all -> written(file, document, all)).join();
            own.saved(Optional.of(file), step);
            return Instant.now();
        };
        desk.jobs().start("Save " + file.getFileName(), work, time -> {
            standing.saved(file, step, time);
            desk.memory().opened(file);
            then.run();
        });
    }

    private static Path written(Path file, Document document, SampleRows rows) {
        try {
            ProjectFile.write(file, document, rows);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
