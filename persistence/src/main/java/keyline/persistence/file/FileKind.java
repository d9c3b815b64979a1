package keyline.persistence.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What a file is, by its first bytes.
public enum FileKind {
    /// A project of Keyline, of any version and of either kind.
    PROJECT,
    /// An SQLite database of another program.
    SQLITE,
    /// Anything else.
    OTHER;

    /// Looks at the first bytes.
    ///
    /// @throws UnreadableFile when there is no such file, or it may not be read
    public static FileKind of(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFile(file, Files.exists(file) ? "is no file" : "doesn't exist");
        }
        if (!Files.isReadable(file)) {
            throw new UnreadableFile(file, "may not be read");
        }
        Optional<SqliteHeader> header = SqliteHeader.of(file);
        if (header.isPresent()) {
            return header.get().applicationId() == Format.APPLICATION_ID ? PROJECT : SQLITE;
        }
        return TextProjectReader.recognises(file) ? PROJECT : OTHER;
    }
}
