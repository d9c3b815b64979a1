package keyline.app.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.edit.History;
import keyline.model.example.Shop;
import keyline.model.read.ReadReport;
import keyline.persistence.file.FileKind;
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
/// @param file the project file, nothing for one that was never saved
/// @param saved the number of the last step that the file has, or [#UNSAVED]
/// @param report what had to be left out
public record Opened(
        WorkingStore place,
        SampleStore store,
        StoreState state,
        Document document,
        History history,
        Optional<Path> file,
        long saved,
        ReadReport report) {

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
        return begin(works, document, rows, Optional.empty(), 0, ReadReport.COMPLETE);
    }

    /// The project in this file, or a new one of what another program's file holds.
    public static Opened file(WorkingStores works, Path file) throws IOException {
        boolean project = FileKind.of(file) == FileKind.PROJECT;
        try (Input input = Inputs.open(List.of(file))) {
            return begin(
                    works,
                    input.project().document(),
                    input.project().rows(),
                    project ? Optional.of(file.toAbsolutePath()) : Optional.empty(),
                    project ? 0 : UNSAVED,
                    input.report());
        }
    }

    /// A new project of what was read elsewhere, which is closed then.
    static Opened input(WorkingStores works, Input read) throws IOException {
        try (read) {
            return begin(
                    works, read.project().document(), read.project().rows(), Optional.empty(), UNSAVED, read.report());
        }
    }

    private static Opened begin(
            WorkingStores works, Document document, SampleRows rows, Optional<Path> file, long saved, ReadReport report)
            throws IOException {
        WorkingStore place = works.begin();
        place.saved(file, saved);
        SampleStore store = place.open();
        try {
            StoreState state = store.load(document, rows).join();
            return new Opened(place, store, state, document, History.empty(), file, saved, report);
        } catch (CompletionException e) {
            store.close();
            place.discard();
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        }
    }

    /// This project, shown in place of one that couldn't be opened.
    ///
    /// @param reason why it couldn't, a sentence
    public Opened failed(String reason) {
        ReadReport why = new ReadReport(List.of(), List.of(reason));
        return new Opened(place, store, state, document, history, file, saved, why);
    }

    /// Work that a program left behind which ended without asking.
    public static Opened recovered(Recoverable work) throws IOException {
        Recovered found = work.open();
        return new Opened(
                found.place(),
                found.store(),
                found.state(),
                found.document(),
                found.history(),
                work.project(),
                UNSAVED,
                ReadReport.COMPLETE);
    }
}
