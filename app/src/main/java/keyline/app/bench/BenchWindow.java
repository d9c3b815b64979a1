package keyline.app.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import keyline.app.Session;
import keyline.app.canvas.Canvas;
import keyline.app.data.DataPanel;
import keyline.app.job.Jobs;
import keyline.persistence.store.StoreState;

/// The whole window of the program over a project of its own, for benchmarks. FX thread only.
public interface BenchWindow {

    /// Puts it on the screen and shows the whole diagram.
    void show();

    /// Gets the program used to its work, as it does by itself once a window is open and nothing else goes on.
    ///
    /// @return when that is done
    CompletableFuture<?> warmUp();

    /// The window of the toolkit.
    Stage stage();

    /// The diagram in it.
    Canvas canvas();

    /// What it edits.
    Session session();

    /// What it does beside.
    Jobs jobs();

    /// What its store knows.
    ObservableValue<StoreState> store();

    /// The rows of the selected table.
    DataPanel data();

    /// Imports a file, which opens as a new project where the present one is empty.
    void bring(Path file);

    /// Closes it and removes what it kept.
    void close();

    /// Makes such windows. On any thread but the FX thread.
    interface Opener {

        /// Starts the toolkit so that frames follow each other without a pause: on the display where there is one,
        /// otherwise without.
        void start();

        /// Starts the toolkit and makes the window with the example meanwhile, as the program does, without showing it.
        BenchWindow startWithExample() throws IOException;

        /// Opens a project and puts the window together, without showing it.
        BenchWindow open(Path file) throws IOException;
    }
}
