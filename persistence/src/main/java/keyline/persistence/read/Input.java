package keyline.persistence.read;

import java.io.Closeable;
import java.io.IOException;
import keyline.model.read.ReadReport;
import keyline.persistence.file.Project;

/// What came of reading files: a project, and what had to be left out.
public record Input(Project project, ReadReport report) implements Closeable {

    @Override
    public void close() throws IOException {
        project.close();
    }
}
