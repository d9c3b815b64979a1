package keyline.app.project;

import java.nio.file.Path;
import java.util.Optional;

/// Where files are asked for. The window asks with the desktop's own choosers; tests answer by themselves.
public interface FileQuestions {

    /// Which project, script or database to open; nothing when the user gives up.
    Optional<Path> toOpen();

    /// Which file with rows to import into a table.
    Optional<Path> toImport();

    /// Where to save a project.
    ///
    /// @param name what it is to be called at first
    Optional<Path> toSave(String name);

    /// Where to write something else, such as a script.
    ///
    /// @param name what it is to be called at first
    Optional<Path> toExport(String name);

    /// Which folder to write to; nothing when the user gives up.
    Optional<Path> toFolder();
}
