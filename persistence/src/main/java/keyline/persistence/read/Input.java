package keyline.persistence.read;

import java.io.Closeable;
import java.io.IOException;
import keyline.model.read.ReadReport;
import keyline.persistence.file.Project;

/// What came of reading files: a project, and what had to be left out.
///
/// @param kind what people call the format that was read, empty for a project of Keyline
public record Input(Project project, ReadReport report, String kind) implements Closeable {

    /// A project of Keyline, or what it is read as isn't said yet.
    public Input(Project project, ReadReport report) {
        this(project, report, "");
    }

    /// The same, read as this.
    Input as(String read) {
        return new Input(project, report, read);
    }

    @Override
    public void close() throws IOException {
        project.close();
    }
}
