package keyline.persistence.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import keyline.model.Document;
import keyline.model.SampleRows;

/// Project files: `NAME.keyline`, one SQLite file, and `NAME.keyline.json`, the same as text.
public final class ProjectFile {

    private ProjectFile() {}

    /// Opens a project of either kind, which its first bytes tell. The file isn't touched.
    ///
    /// @throws UnreadableFile when it is none, or is damaged or newer than this program
    public static Project read(Path file) throws IOException {
        return read(file, FormatUpgrade.CURRENT);
    }

    static Project read(Path file, FormatUpgrade upgrade) throws IOException {
        return switch (FileKind.of(file)) {
            case PROJECT -> project(file, upgrade);
            case SQLITE ->
                throw new UnreadableFile(file, "is an SQLite database, but no Keyline project; import it instead");
            case OTHER -> throw new UnreadableFile(file, "is no Keyline project");
        };
    }

    private static Project project(Path file, FormatUpgrade upgrade) throws IOException {
        Optional<SqliteHeader> header = SqliteHeader.of(file);
        return header.isPresent()
                ? new SqliteProjectReader(file, upgrade).read(header.get())
                : new TextProjectReader(file, upgrade).read();
    }

    /// Writes a project, as text where the name ends in `.json`. What was there before stays until all is written.
    ///
    /// @throws java.io.UncheckedIOException when the rows can't be read, or the disk is full
    public static void write(Path file, Document document, SampleRows rows) throws IOException {
        if (file.toString().endsWith(".json")) {
            SafeFile.write(file, temporary -> TextProjectWriter.write(temporary, document, rows));
        } else {
            SafeFile.write(file, temporary -> SqliteProjectWriter.write(temporary, document, rows));
        }
    }
}
