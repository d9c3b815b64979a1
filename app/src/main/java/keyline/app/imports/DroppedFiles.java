package keyline.app.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keyline.persistence.file.FileKind;
import keyline.persistence.read.Inputs;

/// Files that were dropped or asked for together, sorted: those that are read as one, and the rest with the reason why
/// they aren't.
///
/// @param format of those that are read; nothing when they are a project, or none
record DroppedFiles(List<Path> read, Optional<String> format, List<String> rest) {

    private static final String PROJECT = "project";

    /// Looks at what the files are; blocks.
    static DroppedFiles of(List<Path> files) {
        List<Path> read = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        Optional<String> format = Optional.empty();
        for (Path file : files) {
            Optional<String> kind = kind(file);
            if (kind.isEmpty()) {
                String reason = Files.exists(file) ? "is nothing that Keyline reads" : "doesn't exist";
                rest.add("%s %s.".formatted(file.getFileName(), reason));
            } else if (read.isEmpty()) {
                read.add(file);
                format = kind;
            } else if (kind.equals(format) && !kind.get().equals(PROJECT)) {
                read.add(file);
            } else {
                rest.add("%s is of another kind than %s, and is to be opened by itself."
                        .formatted(file.getFileName(), read.getFirst().getFileName()));
            }
        }
        return new DroppedFiles(read, format.filter(each -> !each.equals(PROJECT)), rest);
    }

    private static Optional<String> kind(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            return FileKind.of(file) == FileKind.PROJECT ? Optional.of(PROJECT) : Inputs.recognised(file);
        } catch (IOException _) {
            return Optional.empty(); // said of the file like of any other that isn't read
        }
    }

    /// Whether they are rows, which a table can be filled with.
    boolean areRows() {
        return format.equals(Optional.of("csv"));
    }
}
