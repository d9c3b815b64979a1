package keyline.persistence.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The folders of work under way, one for each open window; readable by their owner only.
public final class WorkingStores {

    private final Path root;

    /// The work of a user.
    ///
    /// @param state the folder for it, which needs not exist yet
    public WorkingStores(Path state) {
        this.root = state.resolve("work");
    }

    /// A place for new work.
    public WorkingStore begin() throws IOException {
        Files.createDirectories(root);
        makePrivate(root);
        Path folder = Files.createDirectory(root.resolve(UUID.randomUUID().toString()));
        makePrivate(folder);
        WorkingStore store = new WorkingStore(folder, DocumentJournal.Steps.FORGOTTEN);
        store.saved(Optional.empty(), 0);
        return store;
    }

    private static void makePrivate(Path folder) throws IOException {
        var view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    /// The work that a program left behind which ended without asking, the latest first. What another window has open
    /// isn't among it; what had nothing unsaved is removed.
    public List<Recoverable> recoverable() throws IOException {
        return Files.isDirectory(root) ? Exclusive.run(root.resolve(WorkingStore.LOCK), this::find) : List.of();
    }

    private List<Recoverable> find() throws IOException {
        List<Recoverable> found = new ArrayList<>();
        try (Stream<Path> folders = Files.list(root)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                Recoverable.in(folder).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing(Recoverable::time).reversed());
        return List.copyOf(found);
    }
}
