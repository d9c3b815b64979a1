package keyline.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.persistence.file.ProjectFile;

/// A project file without rows that is there as long as a benchmark needs it.
record TemporaryProject(Path file) implements AutoCloseable {

    static TemporaryProject of(Document document) throws IOException {
        Path file = Files.createTempFile("keyline-bench-", ".keyline");
        ProjectFile.write(file, document, SampleRows.NONE);
        return new TemporaryProject(file);
    }

    @Override
    public void close() throws IOException {
        Files.delete(file);
    }
}
