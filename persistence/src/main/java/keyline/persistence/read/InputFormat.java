package keyline.persistence.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import keyline.model.Watch;

/// A way of reading a design that another program wrote.
interface InputFormat {

    /// What `--from` calls it.
    String key();

    /// What people call it.
    String displayName();

    /// Whether the file may be it, by its contents.
    boolean accepts(Path file) throws IOException;

    /// Reads files that belong together, in this order.
    ///
    /// @throws java.util.concurrent.CancellationException when `watch` has it given up; nothing is left then
    Input open(List<Path> files, Watch watch) throws IOException;
}
