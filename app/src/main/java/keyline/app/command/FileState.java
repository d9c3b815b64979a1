package keyline.app.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// Where the open project stands.
///
/// @param path its file, nothing before the first save
/// @param changes whether the file has all of it
/// @param savedAt when it was written last, nothing before the first save
public record FileState(Optional<Path> path, Changes changes, Optional<Instant> savedAt) {

    /// A project that was never saved and needs no saving.
    public static final FileState NEW = new FileState(Optional.empty(), Changes.NONE, Optional.empty());

    /// Whether something would be lost without saving.
    public enum Changes {
        NONE,
        UNSAVED
    }

    /// What the window calls the project.
    public String name() {
        return path.map(file -> file.getFileName().toString()).orElse("Untitled");
    }

    /// Whether something would be lost without saving.
    public boolean unsaved() {
        return changes == Changes.UNSAVED;
    }
}
