package keyline.app.command;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableValue;

/// What the rest of the window asks of the part that reads and writes files. What needs an answer from the user
/// (unsaved work, a place to save to) is asked there.
public interface FileActions {

    /// Begins an empty project.
    void create();

    /// Asks for a project and opens it.
    void open();

    /// Opens this project.
    void open(Path file);

    /// Opens the shop example as a new project.
    void openExample();

    /// Saves the project to its file, or asks for one.
    void save();

    /// Asks for a file and saves the project to it.
    void saveAs();

    /// Writes text to a file that the user is asked for, such as a script.
    ///
    /// @param name what the file is to be called at first
    void export(String name, String text);

    /// Closes the window.
    void close();

    /// The projects opened last, the last one first.
    List<Path> recent();

    /// Where the open project stands.
    ObservableValue<FileState> state();
}
