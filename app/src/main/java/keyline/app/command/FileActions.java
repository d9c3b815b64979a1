package keyline.app.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableValue;
import keyline.app.job.Progress;

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

    /// Writes a file that the user is asked for, in a job. It is there as a whole or not at all.
    ///
    /// @param name what the file is to be called at first
    void export(String name, Content content);

    /// What a file is filled with.
    interface Content {

        /// Writes it, on the thread of a job. `out` stays open.
        void writeTo(OutputStream out, Progress progress) throws IOException;
    }

    /// Closes the window.
    void close();

    /// The projects opened last, the last one first.
    List<Path> recent();

    /// Where the open project stands.
    ObservableValue<FileState> state();
}
