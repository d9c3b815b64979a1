package keyline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import keyline.app.cli.Cli;
import keyline.app.project.Opened;
import keyline.persistence.file.FileKind;
import keyline.persistence.prefs.Preferences;
import keyline.persistence.recovery.WorkingStores;

/// The project that the window shows first: what was asked for, that of the last time, or an empty one. Blocks.
///
/// Only a single project is read by then. All else is brought once there is a window, which tells how far that is and
/// can be told to give up.
record FirstProject(WorkingStores works, Preferences preferences) {

    Opened of(Cli.Opening opening) {
        try {
            return wanted(opening);
        } catch (IOException e) {
            return blank(e);
        }
    }

    private Opened wanted(Cli.Opening opening) throws IOException {
        if (opening.example()) {
            return Opened.example(works);
        }
        if (!later(opening).isEmpty()) {
            return Opened.blank(works, preferences.target());
        }
        Optional<Path> file = opening.files().stream()
                .findFirst()
                .or(() -> preferences.lastFile().filter(Files::exists));
        return file.isPresent() ? Opened.file(works, file.get()) : Opened.blank(works, preferences.target());
    }

    /// The files that are brought once there is a window.
    static List<Path> later(Cli.Opening opening) {
        List<Path> files = opening.files();
        return files.size() == 1 && isProject(files.getFirst()) ? List.of() : files;
    }

    private static boolean isProject(Path file) {
        try {
            return FileKind.of(file) == FileKind.PROJECT;
        } catch (IOException _) {
            return false; // why it can't be read is said when it is brought
        }
    }

    /// A file that can't be read is no reason not to open the window; it says so.
    private Opened blank(IOException failure) {
        try {
            return Opened.blank(works, preferences.target()).failed(String.valueOf(failure.getMessage()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("No working store can be made: " + e.getMessage(), e);
        }
    }
}
