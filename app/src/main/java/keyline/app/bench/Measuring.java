package keyline.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javafx.application.Platform;

/// What a benchmark does with windows once the toolkit runs. On any thread but the FX thread.
interface Measuring {

    /// Measures.
    ///
    /// @throws ExecutionException when the window threw something
    void measure() throws IOException, InterruptedException, ExecutionException;

    /// Measures this, and ends the toolkit whatever comes of it.
    static void thenExit(Measuring work) {
        try {
            work.measure();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("The benchmark broke off: " + e.getCause(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Platform.exit();
        }
    }

    /// Asks something on the FX thread.
    static <T> T ask(Supplier<T> question) throws InterruptedException, ExecutionException {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> answer.complete(question.get()));
        return answer.get();
    }
}
