package keyline.app.picture;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/// Runs work that needs the toolkit in a program that shows no window, on a machine that may have no display.
public final class Offscreen {

    private Offscreen() {}

    /// Runs `work` on the FX thread, which is started without a display when there is none yet, and gives what it
    /// gives.
    ///
    /// @throws ExecutionException when the work fails
    public static <T> T call(Callable<T> work) throws ExecutionException, InterruptedException {
        FutureTask<T> task = new FutureTask<>(work);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            start(task);
        }
        return task.get();
    }

    /// Sees to it that texts can be measured, on any thread.
    static void start() {
        start(() -> {});
    }

    /// What is painted on the FX thread.
    ///
    /// @throws IOException when it can't be painted, or the thread that waits for it is interrupted
    public static <T> T painted(Callable<T> work) throws IOException {
        try {
            return call(work);
        } catch (ExecutionException e) {
            throw new IOException("The picture can't be painted: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The picture wasn't finished", e);
        }
    }

    private static void start(Runnable task) {
        try {
            Platform.runLater(task);
        } catch (IllegalStateException _) { // it doesn't run yet
            if (System.getProperty("glass.platform") == null) {
                System.setProperty("glass.platform", "Headless");
                System.setProperty("prism.order", "sw");
            }
            Platform.startup(task);
        }
    }
}
