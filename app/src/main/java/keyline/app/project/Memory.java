package keyline.app.project;

import java.nio.file.Path;
import java.util.List;

/// What is remembered about projects from one run to the next. FX thread only.
public interface Memory {

    /// The key of the dialect that new projects are meant for.
    String target();

    /// The projects opened last, the last one first.
    List<Path> recent();

    /// A project was opened from this file, or saved to it.
    void opened(Path file);
}
