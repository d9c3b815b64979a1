package keyline.persistence.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A way of reading a design that another program wrote.
interface InputFormat {

    /// What `--from` calls it.
    String key();

    /// What people call it.
    String displayName();

    /// Whether the file may be it, by its contents.
    boolean accepts(Path file) throws IOException;

    /// Reads files that belong together, in this order.
    Input open(List<Path> files) throws IOException;
}
