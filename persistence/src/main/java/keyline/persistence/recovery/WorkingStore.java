package keyline.persistence.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keyline.persistence.file.SafeFile;
import keyline.persistence.store.SampleStore;

/// The folder of one window's work: the store with rows and document, and a note on which project it is of.
public final class WorkingStore {

    /// The name of the file beside all folders of work that keeps openers and lookers apart.
    static final String LOCK = "lock";

    private final Path folder;
    private final DocumentJournal.Steps steps;

    WorkingStore(Path folder, DocumentJournal.Steps steps) {
        this.folder = folder;
        this.steps = steps;
    }

    /// Opens the store; for recovered work, its document must be the first that is loaded.
    ///
    /// @throws IOException when another window has it open
    public SampleStore open() throws IOException {
        return Exclusive.run(
                folder.resolveSibling(LOCK), () -> SampleStore.open(file(folder), new DocumentJournal(steps)));
    }

    /// The project file has all steps up to `step`.
    ///
    /// @param project nothing for a project that was never saved
    /// @param step the number of the last step that is done, 0 when there is none
    public void saved(Optional<Path> project, long step) throws IOException {
        Origin origin = new Origin(project.map(Path::toAbsolutePath), step);
        SafeFile.write(Origin.file(folder), temporary -> Files.writeString(temporary, origin.json()));
    }

    /// Removes the work, once its store is closed: when everything is saved, or nobody wants it.
    public void discard() throws IOException {
        remove(folder);
    }

    static Path file(Path folder) {
        return folder.resolve("store.db");
    }

    static void remove(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
