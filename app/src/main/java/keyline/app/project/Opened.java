package keyline.app.project;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.edit.History;
import keyline.model.example.Shop;
import keyline.model.read.ReadReport;
import keyline.persistence.file.FileKind;
import keyline.persistence.file.Project;
import keyline.persistence.read.Input;
import keyline.persistence.read.Inputs;
import keyline.persistence.recovery.Recoverable;
import keyline.persistence.recovery.Recovered;
import keyline.persistence.recovery.WorkingStore;
import keyline.persistence.recovery.WorkingStores;
import keyline.persistence.store.SampleStore;
import keyline.persistence.store.StoreState;

/// A project with a working store of its own, ready to be shown. What makes one blocks, so it is made off the FX
/// thread.
///
/// @param place the folder of the working store
/// @param loading what the store finds when it has taken up the rows, which goes on while the design is shown already;
///     fails with an [IOException] when they can't be read
/// @param file the project file, nothing for one that was never saved
/// @param saved the number of the last step that the file has, or [#UNSAVED]
/// @param reading what it was read from, and what had to be left out
public record Opened(
        WorkingStore place,
        SampleStore store,
        CompletableFuture<StoreState> loading,
        Document document,
        History history,
        Optional<Path> file,
        long saved,
        Reading reading)
        implements Closeable {

    /// No file has any of it, and it would be missed.
    static final long UNSAVED = -1;

    /// An empty project for a dialect.
    ///
    /// @param target the dialect's key
    public static Opened blank(WorkingStores works, String target) throws IOException {
        return fresh(works, Document.empty().withTarget(target), SampleRows.NONE);
    }

    /// The shop example.
    public static Opened example(WorkingStores works) throws IOException {
        return fresh(works, Shop.document(), Shop.rows());
    }

    private static Opened fresh(WorkingStores works, Document document, SampleRows rows) throws IOException {
        Input input = new Input(Project.of(document, rows), ReadReport.COMPLETE);
        return Beginning.unseen(works).of(input, Optional.empty(), List.of());
    }

    /// A new project of what was read from these files, laid out as its first step; the input is closed when the store
    /// has its rows.
    ///
    /// @throws CancellationException when the job is cancelled; nothing is left then
    static Opened read(Beginning beginning, List<Path> sources, Input input) throws IOException {
        return beginning.of(input, Optional.empty(), sources);
    }

    /// The project in this file, or a new one of what another program's file holds.
    public static Opened file(WorkingStores works, Path file) throws IOException {
        return file(Beginning.unseen(works), file);
    }

    /// The same for somebody who waits.
    static Opened file(Beginning beginning, Path file) throws IOException {
        boolean project = FileKind.of(file) == FileKind.PROJECT;
        Input input = Inputs.open(List.of(file), beginning.progress().doing("Reading"));
        return beginning.of(
                input,
                project ? Optional.of(file.toAbsolutePath()) : Optional.empty(),
                project ? List.of() : List.of(file));
    }

    /// This project, shown in place of one that couldn't be opened.
    ///
    /// @param reason why it couldn't, a sentence
    public Opened failed(String reason) {
        ReadReport why = new ReadReport(List.of(), List.of(reason));
        return new Opened(place, store, loading, document, history, file, saved, reading.with(why));
    }

    /// Work that a program left behind which ended without asking.
    public static Opened recovered(Recoverable work) throws IOException {
        Recovered found = work.open();
        return new Opened(
                found.place(),
                found.store(),
                CompletableFuture.completedFuture(found.state()),
                found.document(),
                found.history(),
                work.project(),
                UNSAVED,
                Reading.NONE);
    }

    /// Gives the project up before it is shown; nothing is left of it.
    @Override
    public void close() throws IOException {
        var _ = loading.cancel(true);
        store.close();
        place.discard();
    }
}
