package keyline.app.export;

import java.io.IOException;
import java.io.OutputStream;
import keyline.app.job.Progress;

/// A kind of file that a diagram is exported to, with its options.
public interface ExportFormat {

    /// What the names of its files end in, with the point: `.png`.
    String extension();

    /// Writes the file, on any thread but that of the toolkit. `out` stays open.
    ///
    /// @throws java.util.concurrent.CancellationException when nobody wants it any more
    void write(ExportSubject subject, OutputStream out, Progress progress) throws IOException;
}
