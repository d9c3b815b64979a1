package keyline.persistence.file;

import java.io.Closeable;
import java.io.IOException;
import keyline.model.Document;
import keyline.model.SampleRows;

/// A design with its sample rows. The rows may be in a file that stays open until the project is closed.
///
/// @param rows fail with an [java.io.UncheckedIOException] where the file can't be read
/// @param source what the rows are read from
public record Project(Document document, SampleRows rows, Closeable source) implements Closeable {

    /// A project whose rows need no file.
    public static Project of(Document document, SampleRows rows) {
        return new Project(document, rows, () -> {});
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
