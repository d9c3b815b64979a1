package keyline.app.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import keyline.model.Watch;
import keyline.model.diagram.Point;
import keyline.persistence.read.Input;
import keyline.persistence.read.Inputs;

/// Where a design comes from.
///
/// @param name for people: "shop.sql"
/// @param files that are read; none for what isn't in files
/// @param opening reads it again, as another format than the one that was recognised; nothing for a live database
/// @param place where on the diagram somebody put it
record Origin(String name, List<Path> files, Optional<Opening> opening, Optional<Point> place) {

    private static final String DATABASE = "the database";

    /// Reads it.
    interface Opening {

        /// Blocks while it reads.
        ///
        /// @param format one of [Inputs#formats()], or nothing when it is to be found out
        Input open(Optional<String> format, Watch watch) throws IOException;
    }

    /// Files that belong together.
    static Origin of(List<Path> files) {
        if (files.isEmpty()) {
            return database(DATABASE);
        }
        String name = files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
        return new Origin(name, files, Optional.of((format, watch) -> open(files, format, watch)), Optional.empty());
    }

    /// The same, put there.
    Origin at(Point put) {
        return new Origin(name, files, opening, Optional.of(put));
    }

    /// A live database of this name.
    static Origin database(String name) {
        return new Origin(name, List.of(), Optional.empty(), Optional.empty());
    }

    /// A text from the clipboard.
    static Origin of(PastedText text) {
        return new Origin(
                "the clipboard",
                List.of(),
                Optional.of((format, watch) -> open(text, format, watch)),
                Optional.empty());
    }

    private static Input open(PastedText text, Optional<String> format, Watch watch) throws IOException {
        Path folder = Files.createTempDirectory("keyline-paste-");
        Path file = folder.resolve("pasted" + text.ending());
        try {
            Files.writeString(file, text.text());
            return open(List.of(file), format, watch);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private static Input open(List<Path> files, Optional<String> format, Watch watch) throws IOException {
        return format.isPresent() ? Inputs.open(files, format.get(), watch) : Inputs.open(files, watch);
    }
}
